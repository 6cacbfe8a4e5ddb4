package lv.vecruzina.ejb.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What two readers make of an answer in own words (lasījums): the first proposes what may be shown, leaving out what would
 * give its writer away; the second, another person, shows or withholds it. What is shown was read, word by word, by two.
 */
@Entity
@Table(name = "reading", schema = "survey")
public class Reading {
    @Id
    @Column(name = "saying_id")
    private String sayingId;

    @Column(name = "first_reader")
    private String firstReader;

    private String proposed;

    @Column(name = "second_reader")
    private @Nullable String secondReader;

    private @Nullable String shown;

    @Column(name = "withheld_reason")
    private @Nullable String withheldReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    Reading(String sayingId, String firstReader, String proposed) {
        this.sayingId = sayingId;
        this.firstReader = firstReader;
        this.proposed = proposed;
    }

    /** Lets out the words that were proposed; other words are a proposal of this reader, which another lets out. */
    boolean show(String reader, String words) {
        boolean asProposed = words.lines().toList().equals(proposed.lines().toList());
        requireSecond(reader);
        if (asProposed) {
            secondReader = reader;
            shown = words;
        } else {
            firstReader = reader;
            proposed = words;
        }
        return asProposed;
    }

    void withhold(String reader, String reason) {
        requireSecond(reader);
        secondReader = reader;
        withheldReason = reason;
    }

    private void requireSecond(String reader) {
        if (secondReader != null) {
            throw new RuleViolation("survey.is_read");
        }
        if (reader.equals(firstReader)) {
            throw new RuleViolation("survey.second_reader_is_another");
        }
    }

    int getVersion() {
        return version;
    }
}
