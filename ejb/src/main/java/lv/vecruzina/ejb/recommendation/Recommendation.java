package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a recommendation (rekomendācija) under the number its source gives it. What the letter answers is not the letter's
 * point number: an answer may be missing, and that must show.
 */
@Entity
@Table(name = "recommendation", schema = "care")
@SequenceGenerator(name = "recommendation", sequenceName = "care.recommendation_id_seq", allocationSize = 1)
public class Recommendation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recommendation")
    private long id;

    private String source;
    private String number;
    private String part;
    private @Nullable String text;

    @Column(name = "lead_body")
    private String leadBody;

    @Column(name = "report_received_on")
    private @Nullable LocalDate reportReceivedOn;

    @Column(name = "reply_due_on")
    private @Nullable LocalDate replyDueOn;

    private @Nullable String answer;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    @SuppressWarnings("NullAway.Init") // the draft fills the rest
    public Recommendation(RecommendationDraft draft) {
        change(draft);
    }

    /** Takes over what was typed; what the letter answers stays. */
    public final void change(RecommendationDraft draft) {
        this.source = draft.source();
        this.number = draft.number().strip();
        this.part = draft.part() == null ? "" : draft.part().strip();
        this.text = draft.text();
        this.leadBody = draft.leadBody().strip();
        this.reportReceivedOn = draft.reportReceivedOn();
        this.replyDueOn = draft.replyDueOn();
    }

    /** Writes the answer as the letter gives it; empty means unanswered. */
    public void answer(@Nullable String words) {
        this.answer = words == null || words.isBlank() ? null : words.strip();
    }

    public long getId() {
        return id;
    }

    public String getSource() {
        return source;
    }

    public String getNumber() {
        return number;
    }

    public String getPart() {
        return part;
    }

    public @Nullable String getText() {
        return text;
    }

    public String getLeadBody() {
        return leadBody;
    }

    public @Nullable LocalDate getReportReceivedOn() {
        return reportReceivedOn;
    }

    public @Nullable LocalDate getReplyDueOn() {
        return replyDueOn;
    }

    public RecommendationDraft draft() {
        return new RecommendationDraft(source, number, part, text, leadBody, reportReceivedOn, replyDueOn);
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public int getVersion() {
        return version;
    }
}
