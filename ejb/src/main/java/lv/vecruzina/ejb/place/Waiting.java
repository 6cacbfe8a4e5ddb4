package lv.vecruzina.ejb.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An application on the waiting list of a service (rinda).
 *
 * @param position 1 is next
 * @param client who waits; null for a client outside the reader's circle
 * @param listedOn the day of the decision that put it on the list
 * @param reason why the director put it forward; null where the day received decides
 */
public record Waiting(
        String serviceCode,
        int position,
        long applicationId,
        String applicationNo,
        @Nullable WaitingClient client,
        LocalDate receivedOn,
        LocalDate listedOn,
        @Nullable String reason) {
    Waiting of(@Nullable WaitingClient client) {
        return new Waiting(serviceCode, position, applicationId, applicationNo, client, receivedOn, listedOn, reason);
    }

    /** Days since the application was received. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(receivedOn, today);
    }
}
