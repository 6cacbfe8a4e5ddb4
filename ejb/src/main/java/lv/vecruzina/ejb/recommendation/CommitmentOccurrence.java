package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;

/** An occurrence of a commitment that recurs (apņemšanās reize): due on the last day of its period, done and validated. */
@Entity
@Table(name = "commitment_occurrence", schema = "care")
@SequenceGenerator(
        name = "commitment_occurrence",
        sequenceName = "care.commitment_occurrence_id_seq",
        allocationSize = 1)
public class CommitmentOccurrence extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_occurrence")
    private long id;

    @Column(name = "commitment_id")
    private long commitmentId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by")
    private String saidBy;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentOccurrence() {}

    CommitmentOccurrence(long commitmentId, LocalDate dueOn, LocalDate doneOn, Instant saidAt, String saidBy) {
        this.commitmentId = commitmentId;
        this.dueOn = dueOn;
        this.doneOn = doneOn;
        this.saidAt = saidAt;
        this.saidBy = saidBy;
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** Done after its last day; on that day it is not late. */
    public boolean isLate() {
        return doneOn.isAfter(dueOn);
    }

    public Instant getSaidAt() {
        return saidAt;
    }

    public String getSaidBy() {
        return saidBy;
    }
}
