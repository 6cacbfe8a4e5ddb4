package lv.vecruzina.web.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.complaint.ComplaintDraft;
import lv.vecruzina.ejb.complaint.ComplaintService;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Enters a complaint for somebody (sūdzība cita vārdā); the director reads it. */
@Named
@ViewScoped
public class ComplaintNewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ComplaintService service;

    private @Nullable String saidBy;
    private @Nullable String about;
    private @Nullable String client;
    private String words = "";

    /** Enters it and begins anew: who entered it does not read it again. */
    public void save() {
        service.enter(new ComplaintDraft(
                Objects.requireNonNull(about),
                Objects.requireNonNull(saidBy),
                client == null || client.isBlank() ? null : ClientPick.number(client),
                words));
        Notice.done("complaint.new.saved");
        saidBy = null;
        about = null;
        client = null;
        words = "";
    }

    public List<String> getVoices() {
        return ComplaintDraft.VOICES;
    }

    public List<String> getSubjects() {
        return ComplaintDraft.ABOUT;
    }

    public @Nullable String getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(@Nullable String saidBy) {
        this.saidBy = saidBy;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
