package lv.vecruzina.ejb.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An assessment of the social situation (sociālās situācijas izvērtējums); a later one stands beside it, the last counts. */
@Entity
@Table(name = "assessment", schema = "care")
@SequenceGenerator(name = "assessment", sequenceName = "care.assessment_id_seq", allocationSize = 1)
public class Assessment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment")
    private long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "assessed_by")
    private String assessedBy;

    private String summary;
    private @Nullable String needs;
    private String conclusion;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    public Assessment(long applicationId, AssessmentDraft draft) {
        this.applicationId = applicationId;
        this.assessedOn = draft.assessedOn();
        this.assessedBy = draft.assessedBy();
        this.summary = draft.summary();
        this.needs = draft.needs();
        this.conclusion = draft.conclusion();
    }

    LocalDate getAssessedOn() {
        return assessedOn;
    }
}
