package lv.vecruzina.ejb.obligation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.TestDatabase;

/** What the legal clock asks on a day, as a test reads it. */
final class Asked {
    private final TestDatabase db;

    Asked(TestDatabase db) {
        this.db = db;
    }

    /** Forgets what was asked and on which day the clock ran. */
    void startOver() {
        db.update("""
                truncate care.client, care.incident, care.publication, care.recommendation, care.obligation, care.obligation_run, care.post,
                care.responsibility cascade""");
        db.update("delete from care.employee");
        db.update("truncate care.history");
    }

    /** Runs the clock in one transaction and returns how many obligations changed. */
    int run(String day) {
        try (Connection connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            int changed = LegalClock.run(connection, LocalDate.parse(day));
            connection.commit();
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the clock; then each obligation of the rule as "arose due state", the earliest first. */
    List<String> on(String day, String rule) {
        run(day);
        return of(rule);
    }

    List<String> of(String rule) {
        return db.rows("""
                select arose_on || ' ' || (due_at at time zone 'Europe/Riga')::date || ' ' || case
                    when done_at is not null then 'done ' || (done_at at time zone 'Europe/Riga')::date
                    when excused_at is not null then excused_reason
                    when escalated_on is not null then 'escalated ' || escalated_on
                    else 'open' end as said
                from care.obligation where rule = ? order by arose_on, id""", rule).stream().map(row -> (String) row.get("said")).toList();
    }
}
