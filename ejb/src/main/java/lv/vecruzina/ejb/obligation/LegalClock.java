package lv.vecruzina.ejb.obligation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.ejb.shared.Sql;

/**
 * The legal clock (termiņu pulkstenis): each rule in {@code care.obligation_rule} has a query of its code under
 * {@code sql/obligation/rule} that says what the records ask and what they show as done; the clock makes obligations of it, one
 * statement a rule. Run again on the same records it changes nothing; it never runs for a day before the last one.
 */
public final class LegalClock {
    private LegalClock() {}

    /** Runs every rule for the day, inside the caller's transaction, and returns the number of obligations that changed. */
    public static int run(Connection connection, LocalDate asked) throws SQLException {
        LocalDate day = takeDay(connection, asked);
        int changed = 0;
        for (String rule : rules(connection)) {
            changed += follow(connection, rule);
        }
        changed += escalate(connection);
        note(connection, day, changed);
        return changed;
    }

    /** Runs every rule once more for the day it ran for last; before the first night there is none, and nothing runs. */
    public static int again(Connection connection) throws SQLException {
        try (Statement ever = connection.createStatement();
                ResultSet found = ever.executeQuery("select max(day) from care.obligation_run")) {
            found.next();
            LocalDate last = found.getObject(1, LocalDate.class);
            return last == null ? 0 : run(connection, last);
        }
    }

    /** Queues behind another run and names the day that care.today() is for the rest of the transaction. */
    private static LocalDate takeDay(Connection connection, LocalDate asked) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table care.obligation_run in exclusive mode");
        }
        try (PreparedStatement latest = connection.prepareStatement("""
                select day, set_config('care.today', day::text, true)
                from (select greatest(?::date, max(day)) as day from care.obligation_run) latest""")) {
            latest.setObject(1, asked);
            try (ResultSet found = latest.executeQuery()) {
                found.next();
                return found.getObject(1, LocalDate.class);
            }
        }
    }

    private static List<String> rules(Connection connection) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select code from care.obligation_rule order by code")) {
            while (found.next()) {
                codes.add(found.getString(1));
            }
        }
        return codes;
    }

    private static int follow(Connection connection, String rule) throws SQLException {
        String given = Sql.text("obligation/rule/" + rule);
        try (PreparedStatement follow =
                connection.prepareStatement(Sql.text("obligation/clock").replace("({given})", "(" + given + ")"))) {
            follow.setString(1, rule);
            follow.setString(2, rule);
            try (ResultSet found = follow.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static int escalate(Connection connection) throws SQLException {
        try (PreparedStatement escalate = connection.prepareStatement(Sql.text("obligation/escalate"))) {
            return escalate.executeUpdate();
        }
    }

    private static void note(Connection connection, LocalDate day, int changed) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement("""
                insert into care.obligation_run (day, ran_at, changed) values (?, clock_timestamp(), ?)
                on conflict (day) do update
                set ran_at = excluded.ran_at, changed = care.obligation_run.changed + excluded.changed
                where excluded.changed > 0""")) {
            note.setObject(1, day);
            note.setInt(2, changed);
            note.executeUpdate();
        }
    }
}
