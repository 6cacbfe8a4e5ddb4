package lv.vecruzina.web.shift;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.shift.NoteDraft;
import lv.vecruzina.ejb.shift.ShiftService;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The quick entry of the diary (jauns ieraksts); a refusal leaves what was typed. */
@Dependent
public class NoteEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ShiftService service;

    @Inject
    private Clock clock;

    private String text = "";
    private @Nullable Long unitId;
    private @Nullable String client;
    private boolean mustKnow;
    private @Nullable LocalDate until;

    /** Offers tomorrow: what the next shift must know it knows by then. */
    public void offerDay() {
        if (mustKnow && until == null) {
            until = LocalDate.now(clock).plusDays(1);
        }
    }

    void write() {
        service.write(new NoteDraft(text, unitId, clientNo(), mustKnow ? until : null));
        text = "";
        unitId = null;
        client = null;
        mustKnow = false;
        until = null;
        Notice.done("shift.entry.saved");
    }

    private @Nullable String clientNo() {
        return client == null || client.isBlank() ? null : ClientPick.number(client);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable Long getUnitId() {
        return unitId;
    }

    public void setUnitId(@Nullable Long unitId) {
        this.unitId = unitId;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public boolean isMustKnow() {
        return mustKnow;
    }

    public void setMustKnow(boolean mustKnow) {
        this.mustKnow = mustKnow;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
