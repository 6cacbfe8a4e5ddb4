package lv.vecruzina.batch.load;

import jakarta.annotation.Resource;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Holds the lock of the night while a job runs (uzraugs), and notes on its load and its request how it began and ended. A
 * night that finds another one running waits for it and then runs for its own day.
 */
@Named
@Dependent
public class NightListener implements JobListener {
    @Resource(lookup = "java:/jdbc/VecruzinaLockDS")
    private DataSource locks;

    @Inject
    private Transactions transactions;

    @Inject
    private JobContext job;

    private @Nullable NightLock lock;

    @Override
    public void beforeJob() throws Exception {
        lock = NightLock.take(locks).orElse(null);
        if (lock == null) {
            note("waiting", "waits until the night that runs has ended");
            lock = NightLock.await(locks, NightLock.PATIENCE, () -> job.getBatchStatus() != BatchStatus.STOPPING)
                    .orElse(null);
        }
        if (lock == null) {
            note("failed", "another night is still running");
            throw new IllegalStateException("another night is still running");
        }
        transactions.run(LoadStep.ACTOR, connection -> {
            OpenLoad.takeUp(connection, job.getInstanceId());
            return true;
        });
        note("running", null);
    }

    @Override
    public void afterJob() throws Exception {
        if (lock == null) {
            return;
        }
        try {
            transactions.run(LoadStep.ACTOR, connection -> end(connection, job.getInstanceId()));
            boolean ended =
                    job.getBatchStatus() == BatchStatus.COMPLETED || job.getBatchStatus() == BatchStatus.STARTED;
            if (!ended) {
                note("failed", whatFailed());
            } else {
                note("HELD".equals(job.getExitStatus()) ? "held" : "published", null);
            }
        } finally {
            lock.close();
        }
    }

    /** A load that a failed job leaves running ends as failed, with what its failed step said. */
    private static int end(Connection connection, long instance) throws SQLException {
        try (PreparedStatement fail = connection.prepareStatement("""
                update reporting.load l set state = 'failed', finished_at = clock_timestamp(), message = (
                    select s.step || ': ' || s.message from reporting.load_step s
                    where s.load_id = l.load_id and s.state = 'failed' order by s.finished_at desc limit 1)
                where job_instance_id = ? and state = 'running'""")) {
            fail.setLong(1, instance);
            return fail.executeUpdate();
        }
    }

    /** The step that did not end; what it said stands with its load, and the trace in the server's log. */
    private String whatFailed() {
        return BatchRuntime.getJobOperator().getStepExecutions(job.getExecutionId()).stream()
                .filter(step -> step.getBatchStatus() == BatchStatus.FAILED)
                .map(step -> "step " + step.getStepName() + " failed; see the log of the server")
                .findFirst()
                .orElse("stopped; see the log of the server");
    }

    private void note(String state, @Nullable String message) throws Exception {
        String request = BatchRuntime.getJobOperator()
                .getParameters(job.getExecutionId())
                .getProperty("request");
        if (request == null) {
            return;
        }
        transactions.run(LoadStep.ACTOR, connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update reporting.run_request set state = ?, message = ?, execution_id = ? where run_request_id = ?""")) {
                update.setString(1, state);
                update.setString(2, message);
                update.setLong(3, job.getExecutionId());
                update.setLong(4, Long.parseLong(request));
                return update.executeUpdate();
            }
        });
    }
}
