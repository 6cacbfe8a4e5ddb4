package lv.vecruzina.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.recommendation.CommitmentDraft;
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.CommitmentService;
import lv.vecruzina.ejb.recommendation.PersonRow;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog of one commitment (apņemšanās) of the open recommendation: added, changed, or withdrawn with a reason. */
@Named
@ViewScoped
public class CommitmentEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CommitmentService service;

    @EJB
    private RecommendationQueries queries;

    @Inject
    private RecommendationDetailPage detail;

    private List<PersonRow> people = List.of();
    private @Nullable CommitmentRow row;
    private String text = "";
    private @Nullable String owner;
    private @Nullable String ownerUser;
    private @Nullable String deputyUser;
    private @Nullable String validatorUser;
    private @Nullable LocalDate dueOn;
    private @Nullable String recurrence;
    private String reason = "";

    @PostConstruct
    void open() {
        people = queries.people();
    }

    public List<PersonRow> getPeople() {
        return people;
    }

    /** The name of a user; the user name of somebody who carries nothing out any more. */
    public String person(@Nullable String userName) {
        return people.stream()
                .filter(one -> one.userName().equals(userName))
                .map(PersonRow::displayName)
                .findFirst()
                .orElse(String.valueOf(userName));
    }

    public void add() {
        row = null;
        fill(new CommitmentDraft("", null, null, null, null, null, null));
    }

    public void edit(CommitmentRow chosen) {
        row = chosen;
        fill(chosen.draft());
    }

    public void askWithdraw(CommitmentRow chosen) {
        row = chosen;
        reason = "";
    }

    private void fill(CommitmentDraft draft) {
        text = draft.text();
        owner = draft.owner();
        ownerUser = draft.ownerUser();
        deputyUser = draft.deputyUser();
        validatorUser = draft.validatorUser();
        dueOn = draft.dueOn();
        recurrence = draft.recurrence();
    }

    public void save() {
        CommitmentDraft draft =
                new CommitmentDraft(text, owner, ownerUser, deputyUser, validatorUser, dueOn, recurrence);
        if (row == null) {
            Notice.done("recommendation.commitment.added", service.add(detail.getId(), draft));
        } else {
            service.change(row.id(), row.version(), draft);
            Notice.done("recommendation.commitment.saved", row.commitmentNo());
        }
        detail.reread();
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("recommendation.commitment.withdrawn", row.commitmentNo());
            detail.reread();
        }
    }

    /** The commitment the dialog is about; null for a new one. */
    public @Nullable CommitmentRow getRow() {
        return row;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** What can be chosen, and the letter's own words where a commitment came with others. */
    public List<String> getRecurrences() {
        String own = row == null ? null : row.recurrence();
        return own == null || CommitmentDraft.RECURRENCES.contains(own)
                ? CommitmentDraft.RECURRENCES
                : Stream.concat(Stream.of(own), CommitmentDraft.RECURRENCES.stream())
                        .toList();
    }

    public @Nullable String getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(@Nullable String recurrence) {
        this.recurrence = recurrence;
    }

    public @Nullable String getOwnerUser() {
        return ownerUser;
    }

    public void setOwnerUser(@Nullable String ownerUser) {
        this.ownerUser = ownerUser;
    }

    public @Nullable String getDeputyUser() {
        return deputyUser;
    }

    public void setDeputyUser(@Nullable String deputyUser) {
        this.deputyUser = deputyUser;
    }

    public @Nullable String getValidatorUser() {
        return validatorUser;
    }

    public void setValidatorUser(@Nullable String validatorUser) {
        this.validatorUser = validatorUser;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
