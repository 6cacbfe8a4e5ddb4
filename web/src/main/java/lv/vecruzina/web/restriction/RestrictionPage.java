package lv.vecruzina.web.restriction;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.restriction.IsolationLimit;
import lv.vecruzina.ejb.restriction.LookRow;
import lv.vecruzina.ejb.restriction.RestrictionQueries;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.ejb.restriction.RestrictionService;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Restrictions of a client (klienta ierobežojumi): what runs, how long it still may, the supervision log, and what was. */
@Named
@ViewScoped
public class RestrictionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where an isolation that runs stands, or one that is over stood, against its limits (robežas). */
    public record Limit(
            Duration atOnce, Duration inMonth, BigDecimal atOnceHours, BigDecimal totalHours, boolean broken)
            implements Serializable {}

    @EJB
    private RestrictionQueries queries;

    @EJB
    private RestrictionService service;

    @Inject
    private ClientHead head;

    @Inject
    private Clock clock;

    private List<RestrictionRow> rows = List.of();
    private Map<Long, List<LookRow>> looks = Map.of();
    private Map<Long, Limit> limits = Map.of();
    private @Nullable RestrictionRow chosen;
    private String seen = "";
    private String reason = "";

    /** Reads the restrictions of the open file. */
    public void read() {
        rows = queries.ofClient(head.getId());
        looks = queries.looks(head.getId()).stream().collect(Collectors.groupingBy(LookRow::restrictionId));
        Map<LocalDate, IsolationLimit> byDay = new HashMap<>();
        limits = rows.stream()
                .filter(row -> row.isolation() && !row.withdrawn())
                .collect(Collectors.toMap(
                        RestrictionRow::id,
                        row -> measured(
                                row,
                                byDay.computeIfAbsent(
                                        LocalDate.ofInstant(row.begunAt(), Riga.ZONE),
                                        day -> queries.limit(row.begunAt())))));
    }

    private Limit measured(RestrictionRow row, IsolationLimit limit) {
        Duration atOnce = row.lasted(clock.instant());
        Duration inMonth = row.inMonth(rows, clock.instant());
        return new Limit(atOnce, inMonth, limit.atOnceHours(), limit.totalHours(), limit.isBroken(atOnce, inMonth));
    }

    public void choose(RestrictionRow row) {
        chosen = row;
        seen = "";
        reason = "";
    }

    /** Adds a line to the supervision log of what runs. */
    public void look() {
        service.look(Objects.requireNonNull(chosen).id(), seen);
        Notice.done("restriction.look.saved");
        read();
    }

    public void withdraw() {
        RestrictionRow row = Objects.requireNonNull(chosen);
        service.withdraw(row.id(), row.version(), reason);
        Notice.done("restriction.of_client.withdrawn");
        read();
    }

    public List<LookRow> looks(RestrictionRow row) {
        return looks.getOrDefault(row.id(), List.of());
    }

    /** Null for what is no isolation. */
    public @Nullable Limit limit(RestrictionRow row) {
        return limits.get(row.id());
    }

    public List<RestrictionRow> getRunning() {
        return rows.stream().filter(RestrictionRow::running).toList();
    }

    public List<RestrictionRow> getOver() {
        return rows.stream().filter(row -> !row.running()).toList();
    }

    public @Nullable RestrictionRow getChosen() {
        return chosen;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen == null ? "" : seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
