package lv.vecruzina.ejb.paternity;

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
 * A note to the Ombudsman on an obstacle in a paternity case (vēstule Tiesībsargam): a draft that is edited, its versions in the
 * history, until it is sent; then kept as it went.
 */
@Entity
@Table(name = "paternity_note", schema = "care")
@SequenceGenerator(name = "paternity_note", sequenceName = "care.paternity_note_id_seq", allocationSize = 1)
public class PaternityNote extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paternity_note")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String obstacle;
    private String words;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    @Column(name = "sent_no")
    private @Nullable String sentNo;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    private @Nullable String sha256;
    private byte @Nullable [] content;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PaternityNote() {}

    PaternityNote(long clientId, String obstacle, String words, String writtenBy, Instant writtenAt) {
        this.clientId = clientId;
        this.obstacle = obstacle;
        this.words = words;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    void write(String changed, String by, Instant at) {
        this.words = changed;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** It went out, as this PDF. */
    void send(LocalDate day, @Nullable String number, String by, byte[] pdf) {
        this.sentOn = day;
        this.sentNo = number;
        this.sentBy = by;
        this.content = pdf.clone();
        this.sha256 = Sha256.of(pdf);
    }

    boolean isDraft() {
        return sentOn == null && !isWithdrawn();
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public String getWords() {
        return words;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }

    public int getVersion() {
        return version;
    }

    byte @Nullable [] getContent() {
        return content == null ? null : content.clone();
    }
}
