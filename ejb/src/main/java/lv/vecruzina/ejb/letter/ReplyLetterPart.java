package lv.vecruzina.ejb.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer of a reply letter to a part of a recommendation (vēstules daļa); every save of it stays in the history. */
@Entity
@Table(name = "reply_letter_part", schema = "care")
@SequenceGenerator(name = "reply_letter_part", sequenceName = "care.reply_letter_part_id_seq", allocationSize = 1)
public class ReplyLetterPart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_letter_part")
    private long id;

    @Column(name = "letter_id")
    private long letterId;

    @Column(name = "recommendation_id")
    private long recommendationId;

    private @Nullable String answer;

    @Column(name = "not_yet")
    private @Nullable String notYet;

    @Version
    private int version;

    protected ReplyLetterPart() {}

    public ReplyLetterPart(long letterId, long recommendationId, @Nullable String answer) {
        this.letterId = letterId;
        this.recommendationId = recommendationId;
        this.answer = answer;
    }

    /** Takes over what was typed; the same words again are no change. */
    void write(@Nullable String answer, @Nullable String notYet) {
        String newAnswer = orNull(answer);
        String newNotYet = orNull(notYet);
        if (!Objects.equals(this.answer, newAnswer) || !Objects.equals(this.notYet, newNotYet)) {
            this.answer = newAnswer;
            this.notYet = newNotYet;
        }
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip().replace("\r\n", "\n");
    }

    public long getId() {
        return id;
    }

    public long getLetterId() {
        return letterId;
    }

    public long getRecommendationId() {
        return recommendationId;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public int getVersion() {
        return version;
    }
}
