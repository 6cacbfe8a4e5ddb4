package lv.vecruzina.ejb.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Withdrawable;

/** A word of a reply letter that looks like a client's and names none, as the director says with a reason (atļauts vārds). */
@Entity
@Table(name = "reply_letter_word", schema = "care")
@SequenceGenerator(name = "reply_letter_word", sequenceName = "care.reply_letter_word_id_seq", allocationSize = 1)
public class ReplyLetterWord extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_letter_word")
    private long id;

    @Column(name = "letter_id")
    private long letterId;

    private String word;
    private String reason;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected ReplyLetterWord() {}

    public ReplyLetterWord(long letterId, String word, String reason, Instant saidAt, String saidBy) {
        this.letterId = letterId;
        this.word = word;
        this.reason = reason;
        this.saidAt = saidAt;
        this.saidBy = saidBy;
    }

    public long getLetterId() {
        return letterId;
    }

    public String getWord() {
        return word;
    }
}
