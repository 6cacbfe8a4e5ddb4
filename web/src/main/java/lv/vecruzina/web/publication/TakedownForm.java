package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.publication.PublicationService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A removal as it is recorded (dzēšana): since which day it is not seen, and what shows it. */
@Named
@ViewScoped
public class TakedownForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PublicationService service;

    @Inject
    private PublicationDetailPage page;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private @Nullable LocalDate day;
    private @Nullable String link;
    private transient @Nullable UploadedFile proof;

    public void ask() {
        today = LocalDate.now(clock);
        day = today;
        link = null;
    }

    public void save() {
        service.takeDown(page.getId(), page.version(), Objects.requireNonNull(day), link, HandedIn.of(proof));
        Notice.done("publication.takedown.done");
        page.read();
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable UploadedFile getProof() {
        return proof;
    }

    public void setProof(@Nullable UploadedFile proof) {
        this.proof = proof;
    }
}
