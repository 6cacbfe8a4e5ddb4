package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a commitment (apņemšanās melnraksts). The owner is named in words, as a letter does; owner, deputy and
 * validator in the system are user names. What proves it is a file or a link, never a word typed here.
 */
public record CommitmentDraft(
        String text,
        @Nullable String owner,
        @Nullable String ownerUser,
        @Nullable String deputyUser,
        @Nullable String validatorUser,
        @Nullable LocalDate dueOn,
        @Nullable String recurrence) {
    /** The recurrences that can be chosen; each names a period, after which an occurrence is late. */
    public static final List<String> RECURRENCES =
            List.of("reizi nedēļā", "reizi mēnesī", "reizi ceturksnī", "reizi pusgadā", "reizi gadā");

    /** Rule 18: someone is named, and a day or a rhythm. */
    public boolean isComplete() {
        return owner != null && !owner.isBlank() && (dueOn != null || recurrence != null && !recurrence.isBlank());
    }

    /** Nobody validates what they carry out themselves. */
    public boolean isValidatedBySomeoneElse() {
        return validatorUser == null || !validatorUser.equals(ownerUser) && !validatorUser.equals(deputyUser);
    }
}
