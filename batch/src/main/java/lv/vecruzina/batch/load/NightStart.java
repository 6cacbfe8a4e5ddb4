package lv.vecruzina.batch.load;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
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
import lv.vecruzina.batch.report.FillOutbox;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * What the server does for the night when it starts (palaišana): a night that was cut off goes on where it stood, and the
 * night asked for by VECRUZINA_RUN_AS_OF is run after it, unless its figures show and no delivery waits.
 */
@Singleton
@Startup
@DependsOn("ReportingMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightStart {
    private static final System.Logger LOG = System.getLogger(NightStart.class.getName());
    private static final String ASKED_BY = "start";

    /** A request that waits for the night that goes on. */
    private record Following(@Nullable Long resumed, long request, LocalDate asOf) implements Serializable {}

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
    public void begin(Timer timer) throws Exception {
        if (timer.getInfo() instanceof Following following) {
            follow(following);
            return;
        }
        Optional<LocalDate> asked = Optional.ofNullable(System.getenv("VECRUZINA_RUN_AS_OF"))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse);
        List<Long> cutOff = endCutOff();
        Long resumed = null;
        if (!cutOff.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "a night was cut off; it goes on where it stood");
            resumed = night.restartExecution(cutOff.get(cutOff.size() - 1), ASKED_BY);
        }
        if (asked.isPresent()) {
            follow(new Following(resumed, night.request(asked.get(), ASKED_BY, "waiting"), asked.get()));
        }
    }

    /** The night asked for comes after the one that goes on, and only where its figures do not show or a delivery waits. */
    private void follow(Following following) throws Exception {
        LocalDate asOf = following.asOf();
        Long resumed = following.resumed();
        if (resumed != null && (night.isGoing(resumed) || isLocked())) {
            timers.createSingleActionTimer(500, new TimerConfig(following, false));
        } else if (night.published(asOf) && inboxIsEmpty()) {
            boolean filled = false;
            try {
                fillOutbox(asOf);
                filled = true;
            } finally {
                night.answer(following.request(), filled ? "published" : "failed");
            }
        } else {
            night.start(asOf, ASKED_BY, following.request());
        }
    }

    private boolean isLocked() throws SQLException {
        Optional<NightLock> lock = NightLock.take(locks);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isEmpty();
    }

    /** The outbox may be another one than that of the night: what was made for it is kept. */
    private void fillOutbox(LocalDate asOf) throws Exception {
        transactions.run(LoadStep.ACTOR, connection -> {
            Optional<Long> load = NightRun.current(connection, asOf);
            return load.isEmpty() ? 0L : FillOutbox.fill(connection, load.get(), FillOutbox.folder());
        });
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
