package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.publication.ConsentDraft;
import lv.vecruzina.ejb.publication.ConsentService;
import lv.vecruzina.ejb.publication.Representative;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A consent as it is given or renewed (piekrišanas ievade): for a year, by child and representative. */
@Named
@ViewScoped
public class ConsentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ConsentService service;

    @Inject
    private ConsentPage page;

    @Inject
    private ClientHead head;

    private List<Representative> representatives = List.of();
    private String channel = "";
    private @Nullable LocalDate givenOn;
    private @Nullable LocalDate validUntil;
    private boolean byChild;
    private @Nullable Long relativeId;
    private boolean byStaff;
    private @Nullable String explanation;
    private transient @Nullable UploadedFile document;

    /** Starts anew for a channel: from today, for a year. */
    public void ask(String asked) {
        representatives = service.representatives(head.getId());
        channel = asked;
        givenOn = head.getToday();
        validUntil = head.getToday().plusYears(1).minusDays(1);
        byChild = false;
        relativeId = null;
        byStaff = false;
        explanation = null;
    }

    /** Who bears an employee's name, or is the institution, is taken to work here until somebody says otherwise. */
    public void represented() {
        byStaff = representatives.stream().anyMatch(one -> Objects.equals(one.id(), relativeId) && one.mayWorkHere());
    }

    public void save() {
        service.give(
                head.getId(),
                new ConsentDraft(
                        channel,
                        Objects.requireNonNull(givenOn),
                        validUntil,
                        byChild,
                        relativeId,
                        byStaff,
                        explanation,
                        HandedIn.of(document)));
        Notice.done("publication.consent.given", channel);
        page.read();
    }

    public List<Representative> getRepresentatives() {
        return representatives;
    }

    public String getChannel() {
        return channel;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public boolean isByChild() {
        return byChild;
    }

    public void setByChild(boolean byChild) {
        this.byChild = byChild;
    }

    public @Nullable Long getRelativeId() {
        return relativeId;
    }

    public void setRelativeId(@Nullable Long relativeId) {
        this.relativeId = relativeId;
    }

    public boolean isByStaff() {
        return byStaff;
    }

    public void setByStaff(boolean byStaff) {
        this.byStaff = byStaff;
    }

    public @Nullable String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation;
    }

    public @Nullable UploadedFile getDocument() {
        return document;
    }

    public void setDocument(@Nullable UploadedFile document) {
        this.document = document;
    }
}
