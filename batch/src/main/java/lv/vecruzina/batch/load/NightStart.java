package lv.vecruzina.batch.load;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.Transactions;

/**
 * What the server does for the night when it starts (palaišana): a night that was cut off goes on where it stood, and the
 * night asked for by VECRUZINA_RUN_AS_OF is run unless its figures are published and no delivery waits.
 */
@Singleton
@Startup
@DependsOn("ReportingMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightStart {
    private static final System.Logger LOG = System.getLogger(NightStart.class.getName());
    private static final String ASKED_BY = "start";

    @Resource
    private TimerService timers;

    @Resource(lookup = "java:/jdbc/VecruzinaLockDS")
    private DataSource locks;

    @Inject
    private Transactions transactions;

    @Inject
    private NightRun night;

    /** Not in the middle of the deployment: the job needs the whole application. */
    @PostConstruct
    void awaitDeployment() {
        timers.createSingleActionTimer(500, new TimerConfig(null, false));
    }

    @Timeout
    public void begin() throws Exception {
        List<Long> cutOff = endCutOff();
        String asked = System.getenv("VECRUZINA_RUN_AS_OF");
        if (!cutOff.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "a night was cut off; it goes on where it stood");
            night.restartExecution(cutOff.get(cutOff.size() - 1), ASKED_BY);
        } else if (asked != null && !asked.isBlank()) {
            LocalDate asOf = LocalDate.parse(asked);
            if (night.published(asOf) && inboxIsEmpty()) {
                night.request(asOf, ASKED_BY, "published");
            } else {
                night.start(asOf, ASKED_BY);
            }
        }
    }

    /**
     * Executions that a killed server left as running, oldest first; from now on they are failed and can be restarted. While
     * another server holds the lock of the night, nothing is touched.
     */
    private List<Long> endCutOff() throws Exception {
        Optional<NightLock> lock = NightLock.take(locks);
        if (lock.isEmpty()) {
            return List.of();
        }
        NightLock held = lock.get();
        try (held) {
            return transactions.run(LoadStep.ACTOR, NightStart::markFailed);
        }
    }

    private static List<Long> markFailed(Connection connection) throws SQLException {
        List<Long> cutOff = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update step_execution set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = current_timestamp
                    where batchstatus in ('STARTING', 'STARTED', 'STOPPING')""");
            try (var found = statement.executeQuery("""
                    update job_execution e set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = current_timestamp
                    from job_instance i
                    where i.jobinstanceid = e.jobinstanceid and e.batchstatus in ('STARTING', 'STARTED', 'STOPPING')
                    returning e.jobexecutionid, i.jobname""")) {
                while (found.next()) {
                    if (NightRun.JOB.equals(found.getString(2))) {
                        cutOff.add(found.getLong(1));
                    }
                }
            }
        }
        cutOff.sort(null);
        return cutOff;
    }

    private static boolean inboxIsEmpty() throws IOException {
        Path inbox =
                Path.of(Optional.ofNullable(System.getenv("VECRUZINA_INBOX")).orElse("var/inbox"));
        if (!Files.isDirectory(inbox)) {
            return true;
        }
        try (Stream<Path> waiting = Files.list(inbox)) {
            return waiting.findAny().isEmpty();
        }
    }
}
