package lv.vecruzina.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.staff.PostRow;
import lv.vecruzina.ejb.staff.StaffService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialogs of an employee's posts (amati): added, ended, or withdrawn with a reason. */
@Named
@ViewScoped
public class PostEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private StaffService staff;

    @Inject
    private StaffDetailPage detail;

    private @Nullable PostRow row;
    private String title = "";
    private String profession = "";
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private String reason = "";

    public void ask(@Nullable PostRow chosen) {
        row = chosen;
        title = "";
        profession = "";
        fromOn = detail.getToday();
        untilOn = chosen == null ? null : detail.getToday();
        reason = "";
    }

    public void add() {
        staff.addPost(detail.getId(), title, profession, Objects.requireNonNull(fromOn), untilOn);
        Notice.done("staff.post.added", title);
        detail.read();
    }

    public void end() {
        PostRow chosen = Objects.requireNonNull(row);
        staff.endPost(chosen.id(), chosen.version(), Objects.requireNonNull(untilOn));
        Notice.done("staff.post.ended", chosen.title());
        detail.read();
    }

    public void withdraw() {
        PostRow chosen = Objects.requireNonNull(row);
        staff.withdrawPost(chosen.id(), chosen.version(), reason);
        Notice.done("staff.post.withdrawn", chosen.title());
        detail.read();
    }

    public @Nullable PostRow getRow() {
        return row;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession == null ? "" : profession;
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
        this.reason = reason == null ? "" : reason;
    }
}
