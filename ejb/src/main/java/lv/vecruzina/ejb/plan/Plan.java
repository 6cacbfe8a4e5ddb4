package lv.vecruzina.ejb.plan;

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
 * A version of a client's individual social rehabilitation plan (individuālais sociālās rehabilitācijas plāns). It is written
 * together with the child, then made on a day and not changed any more; the next version is its review.
 */
@Entity
@Table(name = "plan", schema = "care")
@SequenceGenerator(name = "plan", sequenceName = "care.plan_id_seq", allocationSize = 1)
public class Plan extends Withdrawable {
    /** The name of a version while it is being written. */
    static final String DRAFT = "melnraksts";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "plan_version")
    private String planVersion = DRAFT;

    @Column(name = "made_on")
    private @Nullable LocalDate madeOn;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "review_due")
    private @Nullable LocalDate reviewDue;

    private @Nullable String summary;

    @Column(name = "changed_because")
    private @Nullable String changedBecause;

    @Column(name = "child_opinion")
    private @Nullable String childOpinion;

    @Column(name = "opinion_by")
    private @Nullable String opinionBy;

    @Column(name = "signed_as")
    private @Nullable String signedAs;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    private byte @Nullable [] content;

    @Column(name = "signed_name")
    private @Nullable String signedName;

    @Column(name = "was_signed_as")
    private @Nullable String wasSignedAs;

    @Version
    private int version;

    protected Plan() {}

    Plan(long clientId) {
        this.clientId = clientId;
    }

    /** What the worker writes; the child's opinion only where the child has not written it. Other words ask for a new signature. */
    void write(PlanDraft draft) {
        if (!draft.saysTheSameAs(new PlanDraft(summary, childOpinion, changedBecause, reviewDue), saidByChild())) {
            unsign();
        }
        this.summary = draft.summary();
        this.changedBecause = draft.changedBecause();
        this.reviewDue = draft.reviewDue();
        if (!saidByChild()) {
            this.childOpinion = draft.childOpinion();
            this.opinionBy = draft.childOpinion() == null ? null : "worker";
        }
    }

    /** The child's opinion and suggestions, as the child wrote them. */
    void say(String words) {
        if (!saidByChild() || !PlanDraft.same(words, childOpinion)) {
            unsign();
        }
        this.childOpinion = words;
        this.opinionBy = "child";
    }

    /** How the child signed; a refusal has a reason and no picture. */
    void sign(PlanSignature signature, Instant at) {
        this.signedAs = signature.as();
        this.refusalReason = signature.reason();
        this.content = signature.png().length == 0 ? null : signature.png();
        this.signedName = signature.name();
        this.signedAt = at;
        this.wasSignedAs = null;
    }

    /** What was signed is not what is written any more: the signature falls, the history keeps it. */
    void unsign() {
        if (signedAs != null) {
            this.wasSignedAs = signedAs;
            this.signedAs = null;
            this.refusalReason = null;
            this.content = null;
            this.signedName = null;
            this.signedAt = null;
        }
    }

    private boolean saidByChild() {
        return "child".equals(opinionBy);
    }

    void make(String number, LocalDate day, String by) {
        this.planVersion = number;
        this.madeOn = day;
        this.madeBy = by;
        if (signedAs == null) {
            this.signedAs = "none";
        }
    }

    /** A draft that is given up leaves its name to the next one. */
    @Override
    public void withdraw(Instant at, String by, String reason) {
        if (isDraft()) {
            planVersion = "atsaukts-" + id;
        }
        super.withdraw(at, by, reason);
    }

    public boolean isDraft() {
        return madeOn == null && !isWithdrawn();
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    boolean isWithoutSummary() {
        return summary == null || summary.isBlank();
    }

    @Nullable
    LocalDate getReviewDue() {
        return reviewDue;
    }

    public int getVersion() {
        return version;
    }

    byte @Nullable [] getContent() {
        return content == null ? null : content.clone();
    }
}
