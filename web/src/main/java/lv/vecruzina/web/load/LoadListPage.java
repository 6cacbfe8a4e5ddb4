package lv.vecruzina.web.load;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.load.NightService;
import lv.vecruzina.ejb.load.CheckRow;
import lv.vecruzina.ejb.load.FindingRow;
import lv.vecruzina.ejb.load.LoadQueries;
import lv.vecruzina.ejb.load.LoadRow;
import lv.vecruzina.ejb.load.RunRow;
import lv.vecruzina.ejb.load.StepRow;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Loads of the warehouse (ielādes): what each did and found, started for a day or gone on with, watched while one runs. */
@Named
@ViewScoped
public class LoadListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LoadQueries loads;

    @EJB
    private NightService night;

    @Inject
    private Clock clock;

    private @Nullable LazyDataModel<LoadRow> rows;
    private @Nullable LoadRow newest;
    private @Nullable LoadRow chosen;
    private @Nullable RunRow run;
    private List<StepRow> steps = List.of();
    private List<CheckRow> checks = List.of();
    private @Nullable String check;
    private List<FindingRow> findings = List.of();
    private @Nullable LocalDate asOf;

    public void open() {
        asOf = getYesterday();
        rows = new LazyRows<>(loads::count, loads::loads, LoadRow::id);
        look();
    }

    /** Looks how far the newest run is; a load that has just begun is shown, and the one shown is read anew. */
    public void look() {
        run = loads.latestRun().orElse(null);
        LoadRow before = newest;
        newest = loads.loads(0, 1).stream().findFirst().orElse(null);
        boolean isNew = newest != null && (before == null || before.id() != newest.id());
        boolean isShown = newest != null && chosen != null && chosen.id() == newest.id();
        if (newest != null && (isNew || isShown)) {
            choose(newest);
        }
    }

    public void choose(LoadRow row) {
        chosen = row;
        steps = loads.steps(row.id());
        checks = loads.checks(row.id());
        check = null;
        findings = List.of();
    }

    public void showFindings(String code) {
        if (chosen != null) {
            check = code;
            findings = loads.findings(chosen.id(), code);
        }
    }

    public void start() throws Exception {
        if (asOf != null) {
            night.start(asOf);
            Notice.done("load.list.begun", asOf);
            look();
        }
    }

    /** Goes on with the newest load; an older one has lost what it built. */
    public void restart() throws Exception {
        if (newest != null) {
            night.restart(newest.id());
            Notice.done("load.list.restarted", newest.asOf());
            look();
        }
    }

    public boolean isGoing() {
        return run != null && run.isGoing();
    }

    public boolean isRestartable(LoadRow row) {
        return newest != null && newest.id() == row.id() && row.isRestartable() && !isGoing();
    }

    public String tone(String state) {
        return switch (state) {
            case "published", "done" -> "good";
            case "failed" -> "bad";
            case "held" -> "warn";
            default -> "info";
        };
    }

    /** A length of time as people read it: "0,4 s", "12 s", "3 min 05 s". */
    public String duration(long millis) {
        long seconds = millis / 1000;
        if (millis < 10_000) {
            return Text.of("load.list.seconds", Text.written(Math.round(millis / 100.0) / 10.0));
        }
        return seconds < 60
                ? Text.of("load.list.seconds", seconds)
                : Text.of("load.list.minutes", seconds / 60, String.format("%02d", seconds % 60));
    }

    /** The longest step of the chosen load, in milliseconds, to draw the others against. */
    public long getLongest() {
        return Math.max(1, steps.stream().mapToLong(StepRow::millis).max().orElse(1));
    }

    public LocalDate getYesterday() {
        return LocalDate.now(clock).minusDays(1);
    }

    public @Nullable LazyDataModel<LoadRow> getRows() {
        return rows;
    }

    public @Nullable LoadRow getChosen() {
        return chosen;
    }

    public @Nullable RunRow getRun() {
        return run;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public List<CheckRow> getChecks() {
        return checks;
    }

    public @Nullable String getCheck() {
        return check;
    }

    public List<FindingRow> getFindings() {
        return findings;
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }
}
