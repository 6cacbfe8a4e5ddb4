package lv.vecruzina.batch.placement;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.ejb.placement.DecisionTerm;
import lv.vecruzina.ejb.placement.DecisionTerms;
import org.jspecify.annotations.Nullable;

/** A placement as it stands in the database (pakalpojuma saņemšana), with what its limits ask about; none is withdrawn. */
record StoredPlacement(
        String number,
        long clientId,
        String service,
        LocalDate birthDate,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        DecisionTerms decisions) {
    /** Every placement of the services, in the order they began. */
    static List<StoredPlacement> of(Connection connection, List<String> services) throws SQLException {
        String sql = """
                select p.placement_no, p.client_id, s.code, c.birth_date, p.started_on, p.ended_on,
                       array(select valid_from from care.decision_of_placement d where d.placement_id = p.id
                             order by d.valid_from, d.valid_to) as froms,
                       array(select valid_to from care.decision_of_placement d where d.placement_id = p.id
                             order by d.valid_from, d.valid_to) as tos
                from care.placement p
                join care.service s on s.id = p.service_id
                join care.client c on c.id = p.client_id
                where p.withdrawn_at is null and s.code = any (?)
                order by p.started_on, p.placement_no""";
        List<StoredPlacement> placements = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", services.toArray()));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    placements.add(read(found));
                }
            }
        }
        return placements;
    }

    private static StoredPlacement read(ResultSet found) throws SQLException {
        return new StoredPlacement(
                found.getString(1),
                found.getLong(2),
                found.getString(3),
                found.getObject(4, LocalDate.class),
                found.getObject(5, LocalDate.class),
                found.getObject(6, LocalDate.class),
                new DecisionTerms(terms((Date[]) found.getArray(7).getArray(), (Date[])
                        found.getArray(8).getArray())));
    }

    private static List<DecisionTerm> terms(@Nullable Date[] froms, @Nullable Date[] tos) {
        List<DecisionTerm> terms = new ArrayList<>();
        for (int i = 0; i < froms.length; i++) {
            terms.add(new DecisionTerm(day(froms[i]), day(tos[i])));
        }
        return terms;
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** The last day that counts; of an open stay the day as of, and never before the first. */
    LocalDate lastDay(LocalDate asOf) {
        LocalDate last = endedOn == null ? asOf : endedOn.minusDays(1);
        return last.isBefore(startedOn) ? startedOn : last;
    }
}
