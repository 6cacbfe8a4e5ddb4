package lv.vecruzina.ejb.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An anonymous survey (anonīma aptauja): a draft until the first codes are printed, then its questions stand; answered from the
 * first day to the last, both included, until it is closed.
 */
@Entity
@Table(name = "survey", schema = "survey")
@SequenceGenerator(name = "survey", sequenceName = "survey.survey_id_seq", allocationSize = 1)
public class Survey {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey")
    private long id;

    private String title;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "codes_given")
    private int codesGiven;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private @Nullable Integer smallest;

    @Column(name = "codes_redeemed")
    private @Nullable Integer codesRedeemed;

    private @Nullable Integer papers;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    Survey(String title, LocalDate opensOn, LocalDate closesOn) {
        this.title = title;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    /** A draft may become anything; once slips with the last day are out, only that day moves, to a later one. */
    void change(String newTitle, LocalDate newOpensOn, LocalDate newClosesOn) {
        requireUnclosed();
        if (codesGiven > 0
                && (!title.equals(newTitle) || !opensOn.equals(newOpensOn) || newClosesOn.isBefore(closesOn))) {
            throw new RuleViolation("survey.only_the_last_day_moves", closesOn);
        }
        title = newTitle;
        opensOn = newOpensOn;
        closesOn = newClosesOn;
    }

    void giveCodes(int number) {
        codesGiven += number;
    }

    /** @param smallestShown the smallest number of answers of which anything is shown */
    void close(LocalDate on, int smallestShown, int redeemed, int found) {
        closedOn = on;
        smallest = smallestShown;
        codesRedeemed = redeemed;
        papers = found;
    }

    void requireDraft() {
        if (isClosed() || codesGiven > 0) {
            throw new RuleViolation("survey.questions_stand");
        }
    }

    void requireUnclosed() {
        if (isClosed()) {
            throw new RuleViolation("survey.is_closed");
        }
    }

    void requireOpened() {
        requireUnclosed();
        if (codesGiven == 0) {
            throw new RuleViolation("survey.was_never_opened");
        }
    }

    boolean isOpenOn(LocalDate day) {
        return !isClosed() && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    boolean isClosed() {
        return closedOn != null;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    int getCodesGiven() {
        return codesGiven;
    }

    public int getVersion() {
        return version;
    }
}
