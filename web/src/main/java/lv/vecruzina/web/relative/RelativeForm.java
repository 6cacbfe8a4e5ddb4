package lv.vecruzina.web.relative;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.relative.RelativeDraft;
import org.jspecify.annotations.Nullable;

/** What is typed of a relative (piederīgā ievade); it stays as it was when the draft is refused. */
public class RelativeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name = "";
    private @Nullable String kind;
    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable String note;
    private boolean mayContact = true;
    private @Nullable String representsAs;
    private @Nullable String ground;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;

    static RelativeForm of(RelativeDraft draft) {
        RelativeForm form = new RelativeForm();
        form.name = draft.name();
        form.kind = draft.kind();
        form.phone = draft.phone();
        form.address = draft.address();
        form.note = draft.note();
        form.mayContact = draft.mayContact();
        form.representsAs = draft.representsAs();
        form.ground = draft.ground();
        form.fromOn = draft.fromOn();
        form.untilOn = draft.untilOn();
        return form;
    }

    /** The draft; name and kind are there, because the page needs them. */
    RelativeDraft draft() {
        return new RelativeDraft(
                name,
                Objects.requireNonNull(kind),
                phone,
                address,
                note,
                mayContact,
                representsAs,
                ground,
                fromOn,
                untilOn);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public boolean isMayContact() {
        return mayContact;
    }

    public void setMayContact(boolean mayContact) {
        this.mayContact = mayContact;
    }

    public @Nullable String getRepresentsAs() {
        return representsAs;
    }

    public void setRepresentsAs(@Nullable String representsAs) {
        this.representsAs = representsAs;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
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
}
