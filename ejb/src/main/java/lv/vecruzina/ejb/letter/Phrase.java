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
import lv.vecruzina.ejb.shared.Withdrawable;

/** A phrase that letters are searched for (meklējamais formulējums), as the director keeps it; see {@link VaguePhrase}. */
@Entity
@Table(name = "vague_phrase", schema = "care")
@SequenceGenerator(name = "vague_phrase", sequenceName = "care.vague_phrase_id_seq", allocationSize = 1)
public class Phrase extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vague_phrase")
    private long id;

    private String phrase;
    private String words;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Phrase() {}

    Phrase(VaguePhrase typed, LocalDate fromOn, Instant addedAt, String addedBy) {
        this.phrase = typed.phrase();
        this.words = typed.words();
        this.fromOn = fromOn;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** Says it otherwise; the history keeps what it was. */
    void change(VaguePhrase typed) {
        this.phrase = typed.phrase();
        this.words = typed.words();
    }

    public int getVersion() {
        return version;
    }
}
