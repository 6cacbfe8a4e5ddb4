package lv.vecruzina.batch.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a killed server left as running, or one that was shut down left as stopped (pārtrauktie darbi). From now on it has failed
 * and can be gone on with. The caller holds the lock of the night and has started nothing yet, so that nothing alive is meant.
 */
final class CutOffJobs {
    private CutOffJobs() {}

    /** Ends them; returns the jobs' names by execution, oldest first. */
    static List<Map.Entry<Long, String>> end(Connection connection) throws SQLException {
        List<Map.Entry<Long, String>> cutOff = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update reporting.run_request set state = 'failed', message = 'cut off'
                    where state in ('waiting', 'running')""");
            if (!hasRepository(statement)) {
                return cutOff;
            }
            statement.executeUpdate("""
                    update step_execution set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = current_timestamp
                    where batchstatus in ('STARTING', 'STARTED', 'STOPPING')""");
            try (ResultSet found = statement.executeQuery("""
                    update job_execution e set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = current_timestamp
                    from job_instance i
                    where i.jobinstanceid = e.jobinstanceid and (
                        e.batchstatus in ('STARTING', 'STARTED', 'STOPPING')
                        or e.batchstatus = 'STOPPED' and not exists (
                            select from job_execution later
                            where later.jobinstanceid = e.jobinstanceid and later.jobexecutionid > e.jobexecutionid))
                    returning e.jobexecutionid, i.jobname""")) {
                while (found.next()) {
                    cutOff.add(Map.entry(found.getLong(1), found.getString(2)));
                }
            }
        }
        cutOff.sort(Map.Entry.comparingByKey());
        return cutOff;
    }

    /** At the very first start the server may not have made it yet. */
    private static boolean hasRepository(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select to_regclass('step_execution') is not null")) {
            return found.next() && found.getBoolean(1);
        }
    }
}
