package lv.vecruzina.web.paternity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.paternity.ChildRow;
import lv.vecruzina.ejb.paternity.PaternityQueries;
import lv.vecruzina.ejb.paternity.PaternityService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Residents without a father entry (bērni bez ieraksta par tēvu), what is next and by when; those nobody knows of apart. */
@Named
@ViewScoped
public class PaternityListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SOON_DAYS = 14;

    @EJB
    private PaternityQueries queries;

    @EJB
    private PaternityService service;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private List<ChildRow> open = List.of();
    private List<ChildRow> unknown = List.of();
    private Map<String, Long> tones = Map.of();
    private @Nullable ChildRow asked;
    private @Nullable Boolean recorded;

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        List<ChildRow> children = queries.children();
        open = children.stream().filter(ChildRow::known).toList();
        unknown = children.stream().filter(row -> !row.known()).toList();
        tones = open.stream().collect(Collectors.groupingBy(this::tone, Collectors.counting()));
    }

    /** Bad when late, warn when due soon, good otherwise. */
    public String tone(ChildRow row) {
        if (row.next() == null) {
            return "good";
        }
        return row.next().isLate(today)
                ? "bad"
                : row.next().dueOn().isAfter(today.plusDays(SOON_DAYS)) ? "good" : "warn";
    }

    /** How many cases are late, due soon or in time. */
    public long count(String tone) {
        return tones.getOrDefault(tone, 0L);
    }

    public void ask(ChildRow row) {
        asked = row;
        recorded = null;
    }

    /** Keeps what the birth register says. */
    public void findOut() {
        service.findOut(Objects.requireNonNull(asked).clientNo(), Boolean.TRUE.equals(recorded));
        Notice.done("paternity.list.found_out");
        load();
    }

    public LocalDate getToday() {
        return today;
    }

    public List<ChildRow> getOpen() {
        return open;
    }

    public List<ChildRow> getUnknown() {
        return unknown;
    }

    public @Nullable ChildRow getAsked() {
        return asked;
    }

    public @Nullable Boolean getRecorded() {
        return recorded;
    }

    public void setRecorded(@Nullable Boolean recorded) {
        this.recorded = recorded;
    }
}
