package lv.vecruzina.web.restriction;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.restriction.GroundRow;
import lv.vecruzina.ejb.restriction.RestrictionDraft;
import lv.vecruzina.ejb.restriction.RestrictionQueries;
import lv.vecruzina.ejb.restriction.RestrictionService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The form that writes a restriction down (jauns ierobežojums), begun now unless somebody says since when. */
@Named
@ViewScoped
public class RestrictionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RestrictionQueries queries;

    @EJB
    private RestrictionService service;

    @Inject
    private RestrictionPage page;

    @Inject
    private ClientHead head;

    @Inject
    private Clock clock;

    private List<GroundRow> grounds = List.of();
    private @Nullable String kind;
    private @Nullable String groundCode;
    private String words = "";
    private String seen = "";
    private @Nullable LocalDate day;
    private String from = "";
    private @Nullable LocalDate untilDay;
    private String until = "";
    private String seenAt = "";
    private String reason = "";

    public void ask() {
        grounds = queries.grounds();
        kind = null;
        groundCode = null;
        words = "";
        seen = "";
        day = LocalDate.now(clock);
        from = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
        untilDay = null;
        until = "";
        seenAt = "";
        reason = "";
    }

    /** Writes it down; with a reason an isolation that had no ground. */
    public void save() {
        LocalDate begins = Objects.requireNonNull(day);
        RestrictionDraft draft = new RestrictionDraft(
                Objects.requireNonNull(kind),
                RestrictionTimes.moment(begins, from),
                RestrictionTimes.end(begins, untilDay, until),
                groundCode,
                words,
                seen,
                RestrictionTimes.look(begins, from, seenAt));
        if (isGroundless() && !reason.isBlank()) {
            service.enterHistory(head.getNo(), draft, reason);
        } else {
            service.begin(head.getNo(), draft);
        }
        Notice.done("restriction.form.saved");
        page.read();
    }

    /** Whether it is an isolation without a ground, which can only be history. */
    public boolean isGroundless() {
        return RestrictionDraft.ISOLATION.equals(kind) && (groundCode == null || groundCode.isBlank());
    }

    public List<String> getKinds() {
        return RestrictionDraft.KINDS;
    }

    /** What the kind may rest on. */
    public List<GroundRow> getGrounds() {
        return grounds.stream()
                .filter(ground -> ground.isolates() || !RestrictionDraft.ISOLATION.equals(kind))
                .toList();
    }

    public LocalDate getToday() {
        return head.getToday();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getGroundCode() {
        return groundCode;
    }

    public void setGroundCode(@Nullable String groundCode) {
        this.groundCode = groundCode;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen == null ? "" : seen;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public @Nullable LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(@Nullable LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public String getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(String seenAt) {
        this.seenAt = seenAt == null ? "" : seenAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }
}
