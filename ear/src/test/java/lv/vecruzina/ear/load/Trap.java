package lv.vecruzina.ear.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import lv.vecruzina.ear.shared.Rows;
import lv.vecruzina.ear.shared.Waiting;

/**
 * A place in the database where the night stands still as long as the test holds a lock. The trigger is part of the night's
 * own transaction, so whatever was done before it in that transaction is not yet committed.
 */
final class Trap implements AutoCloseable {
    private static final int KEY = 4711;

    private final Rows rows;
    private final Connection holder;

    /** Sets the trap; {@link #spring} lets it catch. */
    Trap(Rows rows) throws SQLException {
        this.rows = rows;
        this.holder = rows.connect();
        rows.update("create schema trap");
        rows.update("""
                create function trap.stand_still() returns trigger language plpgsql as $$
                begin perform pg_advisory_xact_lock(%d); return new; end $$""".formatted(KEY));
    }

    /** From now on the night stands still before a row of the table for which the condition holds. */
    void spring(String table, String event, String condition) throws SQLException {
        ask("select pg_advisory_lock(" + KEY + ")");
        rows.update("create trigger stand_still before " + event + " on " + table + " for each row when (" + condition
                + ") execute function trap.stand_still()");
    }

    /** Waits until the night stands still. */
    void awaitCatch() throws Exception {
        Waiting.until("the night comes to the trap", Duration.ofMinutes(3), () -> standing() > 0);
    }

    /** Takes the trap away; what still stood there has gone on, or ended with its server, when this returns. */
    void release(String table) throws Exception {
        ask("select pg_advisory_unlock(" + KEY + ")");
        Waiting.until("nobody stands still", Duration.ofMinutes(1), () -> standing() == 0);
        rows.update("drop trigger stand_still on " + table);
    }

    private long standing() throws SQLException {
        return Long.parseLong(String.valueOf(rows.value(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = " + KEY)));
    }

    private void ask(String sql) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
        rows.update("drop schema trap cascade");
    }
}
