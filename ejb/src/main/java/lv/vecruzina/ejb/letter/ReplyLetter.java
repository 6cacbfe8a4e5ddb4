package lv.vecruzina.ejb.letter;

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
import lv.vecruzina.ejb.shared.Sha256;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * A reply letter (atbildes vēstule) to one source of recommendations: a draft that is written part by part, then final. The
 * database refuses every change of a final one.
 */
@Entity
@Table(name = "reply_letter", schema = "care")
@SequenceGenerator(name = "reply_letter", sequenceName = "care.reply_letter_id_seq", allocationSize = 1)
public class ReplyLetter extends Withdrawable {
    private static final String DRAFT = "draft";
    private static final String FINAL = "final";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_letter")
    private long id;

    private String source;
    private String addressee;
    private String subject;
    private @Nullable String introduction;

    @Column(name = "letter_no")
    private @Nullable String letterNo;

    @Column(name = "dated_on")
    private @Nullable LocalDate datedOn;

    private String state;
    private byte @Nullable [] content;
    private @Nullable String sha256;

    @Column(name = "finalised_at")
    private @Nullable Instant finalisedAt;

    @Column(name = "finalised_by")
    private @Nullable String finalisedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReplyLetter() {}

    @SuppressWarnings("NullAway.Init") // the head fills the rest
    public ReplyLetter(String source, LetterHead head) {
        this.source = source;
        this.state = DRAFT;
        head(head);
    }

    /** Takes over what was typed above the answers. */
    final void head(LetterHead head) {
        this.addressee = head.addressee();
        this.subject = head.subject();
        this.introduction = head.introduction();
        this.letterNo = head.letterNo();
        this.datedOn = head.datedOn();
    }

    /** Keeps the letter as it was printed, for good. */
    void seal(byte[] pdf, Instant at, String by) {
        this.state = FINAL;
        this.content = pdf.clone();
        this.sha256 = Sha256.of(pdf);
        this.finalisedAt = at;
        this.finalisedBy = by;
    }

    public long getId() {
        return id;
    }

    public String getSource() {
        return source;
    }

    public LetterHead getHead() {
        return new LetterHead(addressee, subject, introduction, letterNo, datedOn);
    }

    public boolean isFinal() {
        return state.equals(FINAL);
    }

    /** The print that was kept; null for a draft. */
    public byte @Nullable [] getContent() {
        return content == null ? null : content.clone();
    }

    public @Nullable String getSha256() {
        return sha256;
    }

    public @Nullable Instant getFinalisedAt() {
        return finalisedAt;
    }

    public @Nullable String getFinalisedBy() {
        return finalisedBy;
    }

    public int getVersion() {
        return version;
    }
}
