package lv.vecruzina.batch.load;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
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
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vecruzina.batch.report.FillOutbox;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * What the server does for the night when it starts (palaišana): a job that was cut off goes on where it stood, and the
 * night asked for by VECRUZINA_RUN_AS_OF is run after it and after any other that runs, unless its figures show and no
 * delivery waits. With VECRUZINA_RUN_AT_LEAST=true figures of a later day will do.
 */
@Singleton
@Startup
@DependsOn("ReportingMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightStart {
    private static final System.Logger LOG = System.getLogger(NightStart.class.getName());
    private static final String ASKED_BY = "start";
    private static final String IMPORT = "import-records";
    private static final long PAUSE_MILLIS = 500;

    /**
     * What is still to be done, one night after the other.
     *
     * @param cutOff executions of the night to go on with, the oldest first
     * @param request of the night asked for; 0 where none is
     * @param patience how often to look whether another night has ended
     */
    private record Plan(
            List<Long> cutOff, long request, @Nullable LocalDate asOf, long patience) implements Serializable {}

    @Resource
    private TimerService timers;

    @Resource(lookup = "java:/jdbc/VecruzinaLockDS")
    private DataSource locks;

    @Inject
    private Transactions transactions;

    @Inject
    private NightRun night;

    private List<Long> cutOffImports = List.of();

    /**
     * Looks what was cut off while nothing can run yet, neither a timer nor a page; goes on with it not in the middle of the
     * deployment, since a job needs the whole application.
     */
    @PostConstruct
    void awaitDeployment() throws Exception {
        List<Map.Entry<Long, String>> cutOff = endCutOff();
        cutOffImports = executions(cutOff, IMPORT);
        Optional<LocalDate> asked = Optional.ofNullable(System.getenv("VECRUZINA_RUN_AS_OF"))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse);
        long request = asked.isPresent() ? night.request(asked.get(), ASKED_BY, "waiting") : 0;
        long patience = NightLock.PATIENCE.toMillis() / PAUSE_MILLIS;
        again(new Plan(executions(cutOff, NightRun.JOB), request, asked.orElse(null), patience));
    }

    private static List<Long> executions(List<Map.Entry<Long, String>> cutOff, String job) {
        return cutOff.stream()
                .filter(one -> one.getValue().equals(job))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void again(Plan plan) {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(plan, false));
    }

    @Timeout
    public void begin(Timer timer) throws Exception {
        cutOffImports.forEach(execution -> BatchRuntime.getJobOperator().restart(execution, new Properties()));
        cutOffImports = List.of();
        if (!(timer.getInfo() instanceof Plan plan)) {
            return;
        }
        List<Long> cutOff = plan.cutOff();
        if (plan.patience() > 0 && (night.isAnotherGoing(plan.request()) || isLocked())) {
            again(new Plan(cutOff, plan.request(), plan.asOf(), plan.patience() - 1));
        } else if (!cutOff.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "a night was cut off; it goes on where it stood");
            night.goOn(cutOff.get(0));
            again(new Plan(
                    List.copyOf(cutOff.subList(1, cutOff.size())), plan.request(), plan.asOf(), plan.patience()));
        } else if (plan.asOf() != null) {
            answer(plan.request(), plan.asOf());
        }
    }

    /** Runs the night asked for, but only where its figures do not show or a delivery waits. */
    private void answer(long request, LocalDate asked) throws Exception {
        boolean atLeast = "true".equals(System.getenv("VECRUZINA_RUN_AT_LEAST"));
        LocalDate asOf = atLeast ? night.notBeforeShown(asked) : asked;
        if (night.published(asOf) && inboxIsEmpty()) {
            boolean filled = false;
            try {
                fillOutbox(asOf);
                filled = true;
            } finally {
                night.answer(request, asOf, filled ? "published" : "failed");
            }
        } else {
            night.answer(request, asOf, "waiting");
            night.start(asOf, ASKED_BY, request);
        }
    }

    /** While another server holds the lock of the night, nothing is touched. */
    private List<Map.Entry<Long, String>> endCutOff() throws Exception {
        NightLock lock = NightLock.take(locks).orElse(null);
        if (lock == null) {
            return List.of();
        }
        try (lock) {
            return transactions.run(LoadStep.ACTOR, CutOffJobs::end);
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
