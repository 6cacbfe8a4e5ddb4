package lv.vecruzina.batch.publication;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.vecruzina.batch.client.KnownClient;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Refused;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.ejb.delivery.Reason;

/**
 * publications.csv (publikācijas) with the clients depicted; without the consent of all of them it enters with a warning. An
 * empty day of removal doesn't undo one that was entered with its proof.
 */
@Dependent
public class PublicationFile implements TakenFile {
    private static final String DEPICT = """
            with given as (
                select p.id, g.place, string_to_array(nullif(g.clients, ''), ' ')::bigint[] as clients
                from unnest(?::text[], ?::text[]) with ordinality as g(no, clients, place)
                join care.publication p on p.publication_no = g.no
            ), gone as (
                delete from care.publication_client c using given g
                where c.publication_id = g.id and c.client_id <> all (coalesce(g.clients, '{}'))
                returning g.place
            ), come as (
                insert into care.publication_client as c (publication_id, client_id)
                select g.id, client from given g cross join unnest(g.clients) client
                on conflict do nothing
                returning c.publication_id
            )
            select place from gone union select g.place from come c join given g on g.id = c.publication_id""";
    private static final String WITHOUT_CONSENT = """
            select exists (
                select from care.publication p
                join care.publication_client d on d.publication_id = p.id
                where p.publication_no = ? and not care.consented(d.client_id, p.channel, p.published_on))""";

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<Long> clients = KnownClient.known(connection);
        Known<Boolean> withdrawn = Known.of(
                connection,
                "withdrawn",
                "select publication_no from care.publication where withdrawn_at is not null",
                found -> true);
        Known<LocalDate> takenDown = Known.of(
                connection,
                "taken_down",
                "select publication_no, removed_on from care.publication where removed_by is not null",
                found -> found.getObject(2, LocalDate.class));
        return new Layout(
                        "publication",
                        Column.text("publication_no").needed().asKey(),
                        Column.date("published_on").needed(),
                        Column.text("channel").needed(),
                        Column.text("url"),
                        Column.read("depicted", cell -> depicted(clients, cell)),
                        Column.read("removed_on", Column.date("removed_on").reader())
                                .and(
                                        "removed_on",
                                        "date",
                                        row -> row.date("removed_on") != null
                                                ? row.date("removed_on")
                                                : takenDown.get(number(row))))
                .versioned()
                .checking(row -> {
                    if (withdrawn.get(number(row)) != null) {
                        row.refuse(Reason.of("withdrawn"));
                    }
                })
                .following(rows -> depict(connection, rows))
                .warning(rows ->
                        Warning.where(connection, WITHOUT_CONSENT, rows, Reason.of("no_consent"), "publication_no"));
    }

    private static String number(Row row) {
        return String.valueOf(row.value("publication_no"));
    }

    /** The ids of the clients named, by blanks. */
    private static String depicted(Known<Long> clients, String cell) throws Refused {
        Set<Long> ids = new TreeSet<>();
        for (String no : cell.split("[\\s\\u00A0]+")) {
            Long id = clients.get(no);
            if (id == null) {
                throw new Refused(Reason.of("unknown_client", "depicted", no));
            }
            ids.add(id);
        }
        return String.join(" ", ids.stream().map(String::valueOf).toList());
    }

    private static void depict(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty() || !rows.get(0).isGiven("depicted")) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(DEPICT)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            rows.stream().map(row -> row.text("publication_no")).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            rows.stream().map(row -> row.text("depicted")).toArray()));
            try (ResultSet changed = statement.executeQuery()) {
                while (changed.next()) {
                    rows.get(changed.getInt(1) - 1).alsoChanged();
                }
            }
        }
    }
}
