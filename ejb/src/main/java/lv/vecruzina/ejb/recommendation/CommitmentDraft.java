package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a commitment (apņemšanās melnraksts). The owner is named in words, as a letter does; owner, deputy and
 * validator in the system are user names.
 */
public record CommitmentDraft(
        String text,
        @Nullable String owner,
        @Nullable String ownerUser,
        @Nullable String deputyUser,
        @Nullable String validatorUser,
        @Nullable LocalDate dueOn,
        @Nullable String recurrence,
        @Nullable String evidence) {

    /** Rule 18: someone is named, and a day or a rhythm. */
    public boolean isComplete() {
        return owner != null && !owner.isBlank() && (dueOn != null || recurrence != null && !recurrence.isBlank());
    }

    /** Nobody validates what they carry out themselves. */
    public boolean isValidatedBySomeoneElse() {
        return validatorUser == null || !validatorUser.equals(ownerUser) && !validatorUser.equals(deputyUser);
    }
}
