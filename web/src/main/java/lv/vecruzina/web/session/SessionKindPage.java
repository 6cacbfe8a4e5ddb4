package lv.vecruzina.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.session.KindRow;
import lv.vecruzina.ejb.session.KindService;
import lv.vecruzina.ejb.session.TeenAttendance;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Kinds of session (nodarbību veidi), and how teenagers attended each of them in the last twelve months. */
@Named
@ViewScoped
public class SessionKindPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    @EJB
    private KindService service;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private List<KindRow> kinds = List.of();
    private List<YearMonth> months = List.of();
    private List<String> attended = List.of();
    private Map<String, TeenAttendance> counts = Map.of();
    private String name = "";
    private @Nullable String about;

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        YearMonth last = YearMonth.from(today);
        kinds = service.kinds();
        months = IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plusMonths).toList();
        List<TeenAttendance> rows = service.teenAttendance(months.get(0), last);
        counts = rows.stream().collect(Collectors.toMap(row -> key(row.kind(), row.month()), Function.identity()));
        attended = rows.stream().map(TeenAttendance::kind).distinct().sorted().toList();
    }

    private static String key(String kind, YearMonth month) {
        return month + " " + kind;
    }

    /** What there was of a kind in a month; null for nothing. */
    public @Nullable TeenAttendance count(String kind, YearMonth month) {
        return counts.get(key(kind, month));
    }

    /** What there was of all kinds in a month. */
    public TeenAttendance total(YearMonth month) {
        List<TeenAttendance> all = counts.values().stream()
                .filter(row -> row.month().equals(month))
                .toList();
        return new TeenAttendance(
                month,
                "",
                all.stream().mapToInt(TeenAttendance::delivered).sum(),
                all.stream().mapToInt(TeenAttendance::invited).sum());
    }

    public void offer() {
        service.offer(name, about);
        Notice.done("session.kind.added", name);
        name = "";
        about = null;
        load();
    }

    public void end(KindRow kind) {
        service.end(kind.id(), kind.version());
        Notice.done("session.kind.ended", kind.name());
        load();
    }

    public LocalDate getToday() {
        return today;
    }

    public List<KindRow> getKinds() {
        return kinds;
    }

    public List<YearMonth> getMonths() {
        return months;
    }

    public List<String> getAttended() {
        return attended;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
