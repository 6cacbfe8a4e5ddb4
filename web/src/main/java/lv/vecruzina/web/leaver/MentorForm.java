package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.leaver.MentorRow;
import lv.vecruzina.ejb.leaver.MentorService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** A mentor as one is named (atbalsta personas ievade). */
@Named
@ViewScoped
public class MentorForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private MentorService service;

    @Inject
    private LeaverPage page;

    @Inject
    private ClientHead head;

    private String name = "";
    private @Nullable String contact;
    private @Nullable LocalDate fromOn;
    private @Nullable MentorRow ending;
    private @Nullable LocalDate untilOn;

    public void ask() {
        name = "";
        contact = null;
        fromOn = head.getToday();
    }

    public void save() {
        service.begin(head.getNo(), name, contact, Objects.requireNonNull(fromOn));
        Notice.done("leaver.mentor.saved");
        page.read();
    }

    public void askEnd(MentorRow row) {
        ending = row;
        untilOn = head.getToday();
    }

    public void end() {
        MentorRow row = Objects.requireNonNull(ending);
        service.end(row.id(), row.version(), Objects.requireNonNull(untilOn));
        Notice.done("leaver.mentor.ended");
        page.read();
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }
}
