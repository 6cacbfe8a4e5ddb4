package lv.vecruzina.ejb.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * A published item (publikācija): intended, checked and published, or entered as history; reviewed where nobody checked it, and
 * taken down with a proof that is kept.
 */
@Entity
@Table(name = "publication", schema = "care")
@SequenceGenerator(name = "publication", sequenceName = "care.publication_id_seq", allocationSize = 1)
public class Publication extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication")
    private long id;

    @Column(name = "publication_no")
    private String publicationNo;

    private String channel;
    private @Nullable String title;
    private @Nullable String url;

    @Column(name = "intended_on")
    private @Nullable LocalDate intendedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "image_id")
    private @Nullable Long imageId;

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    @Column(name = "history_reason")
    private @Nullable String historyReason;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "checked_by")
    private @Nullable String checkedBy;

    @Column(name = "override_reason")
    private @Nullable String overrideReason;

    private @Nullable String review;

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    @Column(name = "removal_link")
    private @Nullable String removalLink;

    @Column(name = "removal_document_id")
    private @Nullable Long removalDocumentId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    private Publication(String publicationNo, PublicationDraft draft, @Nullable Long imageId, String enteredBy) {
        this.publicationNo = publicationNo;
        this.channel = draft.channel();
        this.title = draft.title();
        this.url = draft.url();
        this.imageId = imageId;
        this.enteredBy = enteredBy;
    }

    /** What shall be published on the draft's day. */
    static Publication intended(String no, PublicationDraft draft, @Nullable Long imageId, String by) {
        Publication intended = new Publication(no, draft, imageId, by);
        intended.intendedOn = draft.day();
        return intended;
    }

    /** What was published on the draft's day, and why it was not entered before. */
    static Publication history(String no, PublicationDraft draft, @Nullable Long imageId, String by, String reason) {
        Publication past = new Publication(no, draft, imageId, by);
        past.publishedOn = draft.day();
        past.historyReason = reason;
        return past;
    }

    /** It goes out, checked; a reason where the director overrode what the check found. */
    void publish(LocalDate day, Instant at, String by, @Nullable String reason) {
        this.publishedOn = day;
        this.checkedAt = at;
        this.checkedBy = by;
        this.overrideReason = reason;
    }

    /** What the audit of old content decided: keep or remove. */
    void review(String decision, LocalDate day, String by) {
        this.review = decision;
        this.reviewedOn = day;
        this.reviewedBy = by;
    }

    /** What was decided to keep is to be looked at again: it shows somebody who lacks what it takes. */
    void askReviewAnew() {
        if ("keep".equals(review)) {
            this.review = null;
            this.reviewedOn = null;
            this.reviewedBy = null;
        }
    }

    /** Taken down; the day is the first it is no longer to be seen. */
    void takeDown(LocalDate day, String by, @Nullable String link, @Nullable Long document) {
        this.removedOn = day;
        this.removedBy = by;
        this.removalLink = link;
        this.removalDocumentId = document;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** Whether it is to be seen on the day. */
    public boolean isShown(LocalDate day) {
        return publishedOn != null && !isWithdrawn() && (removedOn == null || removedOn.isAfter(day));
    }
}
