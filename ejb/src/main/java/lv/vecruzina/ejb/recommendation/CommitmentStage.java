package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A stage of a commitment (apņemšanās posms): due on a day, done on a day, paid from a line of the budget; EUR. */
@Entity
@Table(name = "commitment_stage", schema = "care")
@SequenceGenerator(name = "commitment_stage", sequenceName = "care.commitment_stage_id_seq", allocationSize = 1)
public class CommitmentStage extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_stage")
    private long id;

    @Column(name = "commitment_id")
    private long commitmentId;

    private String name;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "budget_line")
    private @Nullable String budgetLine;

    @Column(name = "budget_eur")
    private @Nullable BigDecimal budgetEur;

    @Column(name = "spent_eur")
    private @Nullable BigDecimal spentEur;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentStage() {}

    CommitmentStage(long commitmentId, StageDraft draft) {
        this.commitmentId = commitmentId;
        this.name = draft.name().strip();
        this.dueOn = draft.dueOn();
        change(draft);
    }

    final void change(StageDraft draft) {
        this.name = draft.name().strip();
        this.dueOn = draft.dueOn();
        this.doneOn = draft.doneOn();
        this.budgetLine = draft.budgetLine() == null || draft.budgetLine().isBlank()
                ? null
                : draft.budgetLine().strip();
        this.budgetEur = draft.budgetEur();
        this.spentEur = draft.spentEur();
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public int getVersion() {
        return version;
    }
}
