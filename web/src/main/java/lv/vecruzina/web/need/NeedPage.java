package lv.vecruzina.web.need;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.vecruzina.ejb.need.CareNeed;
import lv.vecruzina.ejb.need.NeedDraft;
import lv.vecruzina.ejb.need.NeedRow;
import lv.vecruzina.ejb.need.NeedService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** What care must know of a client (veselība un aprūpe): what holds today by kind, and what has been. */
@Named
@ViewScoped
public class NeedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private NeedService needs;

    @Inject
    private ClientHead head;

    private List<NeedRow> rows = List.of();
    private @Nullable NeedRow row;
    private @Nullable String kind;
    private String words = "";
    private @Nullable String dose;
    private @Nullable String times;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private String reason = "";

    /** Reads the needs of the open file. */
    public void read() {
        rows = needs.ofClient(head.getId());
    }

    public void add() {
        row = null;
        kind = null;
        words = "";
        dose = null;
        times = null;
        fromOn = head.getToday();
        untilOn = null;
    }

    public void choose(NeedRow chosen) {
        row = chosen;
        untilOn = head.getToday();
        reason = "";
    }

    public void save() {
        needs.add(
                head.getId(),
                new NeedDraft(
                        Objects.requireNonNull(kind), words, dose, times, Objects.requireNonNull(fromOn), untilOn));
        Notice.done("need.edit.saved");
        read();
    }

    public void end() {
        if (row != null) {
            needs.end(row.id(), row.version(), Objects.requireNonNull(untilOn));
            Notice.done("need.edit.ended", row.text());
            read();
        }
    }

    public void withdraw() {
        if (row != null) {
            needs.withdraw(row.id(), row.version(), reason);
            Notice.done("need.edit.withdrawn", row.text());
            read();
        }
    }

    /** What holds today or is to come, what can kill first. */
    public List<NeedRow> getRows() {
        return CareNeed.KINDS.stream()
                .flatMap(one -> rows.stream().filter(need -> need.kind().equals(one) && !isOver(need)))
                .toList();
    }

    /** What has ended or was withdrawn, the newest first. */
    public List<NeedRow> getPast() {
        return rows.stream().filter(this::isOver).toList();
    }

    private boolean isOver(NeedRow need) {
        return need.withdrawn() || Stream.ofNullable(need.untilOn()).anyMatch(end -> end.isBefore(head.getToday()));
    }

    public List<String> getKinds() {
        return CareNeed.KINDS;
    }

    public @Nullable NeedRow getRow() {
        return row;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public @Nullable String getDose() {
        return dose;
    }

    public void setDose(@Nullable String dose) {
        this.dose = dose;
    }

    public @Nullable String getTimes() {
        return times;
    }

    public void setTimes(@Nullable String times) {
        this.times = times;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
