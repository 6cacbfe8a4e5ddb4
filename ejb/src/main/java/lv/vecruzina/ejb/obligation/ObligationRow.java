package lv.vecruzina.ejb.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with its rule and subject (pienākuma rinda) and the names of those who settled it. The client is null where it
 * is about something else: an employee, a commitment, a recommendation, a publication or the house; and has a number alone for who
 * sees no files.
 */
public record ObligationRow(
        long id,
        int version,
        String rule,
        String nameLv,
        String nameEn,
        String todoLv,
        String todoEn,
        String legalBasis,
        long unverifiedParameters,
        String ownerRole,
        String kind,
        @Nullable String page,
        boolean shownByRecordsAlone,
        @Nullable String clientNo,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String subject,
        @Nullable Long employeeId,
        @Nullable Long recommendationId,
        @Nullable Long publicationId,
        LocalDate aroseOn,
        Instant dueAt,
        @Nullable LocalDate remindAgainOn,
        @Nullable LocalDate escalatedOn,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String proof,
        @Nullable Instant excusedAt,
        @Nullable String excusedBy,
        @Nullable String excusedReason,
        @Nullable String settledByUser,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy,
        @Nullable String takenBackReason) {
    /** Who settled what the records show as done, or as without a ground. */
    static final String RECORDS = "records";

    /** Whether a person's word settled it; a mark taken back is no word on the obligation itself. */
    static boolean isSaid(@Nullable String settledByUser, @Nullable String excusedReason) {
        return settledByUser != null
                && !settledByUser.equals(RECORDS)
                && !ArisingObligations.MARK_TAKEN_BACK.equals(excusedReason);
    }

    /** Whom or what it is about; family name first, as registers write it. */
    public String name() {
        return clientNo == null
                ? String.valueOf(subject)
                : familyName == null ? clientNo : familyName + " " + givenName;
    }

    /** The number of the file, or the row, that its page opens; null where no page mends it. */
    public @Nullable Object pageOf() {
        return Stream.of(clientNo, employeeId, recommendationId, publicationId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the rule rests on a parameter that nobody could check. */
    public boolean isUnverified() {
        return unverifiedParameters > 0;
    }

    /** Whether these roles may say it was done or need not be; whoever carries a commitment or leads one may too. */
    public boolean isSettledBy(Set<String> roles) {
        return roles.contains(Role.DIRECTOR)
                || roles.contains(ownerRole)
                || recommendationId != null
                || clientNo != null && roles.contains(Role.SOCIAL_WORKER) && !ownerRole.equals(Role.DIRECTOR);
    }

    /** Whether this person may take back what was said of it: the one who said it, or the director. */
    public boolean isTakenBackBy(String userName, Set<String> roles) {
        return isSaid(settledByUser, excusedReason)
                && (roles.contains(Role.DIRECTOR) || userName.equals(settledByUser));
    }

    /** The day it is due. */
    public LocalDate dueOn() {
        return LocalDate.ofInstant(dueAt, Riga.ZONE);
    }

    /** When it is due as a page writes it: the day, or the moment where the hour is known; the clock of the night knows none. */
    public Object dueWhen() {
        boolean byDay = dueAt.equals(ObligationRule.endOf(dueOn()))
                || dueAt.equals(dueOn().atStartOfDay(Riga.ZONE).toInstant());
        return byDay ? dueOn() : dueAt;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** When it was done or excused; null while it is open. */
    public @Nullable Instant settledAt() {
        return isDone() ? doneAt : excusedAt;
    }

    /** When it was settled as a page writes it: the moment it was said, or the day the records show. */
    public @Nullable Object settledWhen() {
        Instant settled = settledAt();
        return settled != null && RECORDS.equals(settledByUser) ? LocalDate.ofInstant(settled, Riga.ZONE) : settled;
    }

    /** Who settled it; {@code records} where the records show it. */
    public @Nullable String settledBy() {
        return isDone() ? doneBy : excusedBy;
    }

    /** The proof, or why it need not be done. */
    public @Nullable String words() {
        return isDone() ? proof : excusedReason;
    }

    /** Whether the second reminder has come and it is not late yet. */
    public boolean isRemindedAgain(LocalDate today) {
        return remindAgainOn != null && !remindAgainOn.isAfter(today) && !dueOn().isBefore(today);
    }

    /** Late from the moment after it was due, until it is settled; what was settled late was late too. */
    public boolean isLate(Instant now) {
        Instant settled = settledAt();
        return (settled == null ? now : settled).isAfter(dueAt) && excusedAt == null;
    }
}
