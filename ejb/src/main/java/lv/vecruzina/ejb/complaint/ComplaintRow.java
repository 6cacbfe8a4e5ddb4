package lv.vecruzina.ejb.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the list shows it (sūdzība).
 *
 * @param id zero while it lies in the box, which knows it by {@code boxId}
 * @param words null for who reads no words
 * @param dueOn the last day for the answer; null in the list of those settled
 */
public record ComplaintRow(
        long id,
        @Nullable String boxId,
        int version,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        String about,
        @Nullable String words,
        String saidBy,
        @Nullable String clientNo,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String enteredBy,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String withdrawnReason) {

    /** One that was signed, entered or answered. */
    public ComplaintRow(
            long id,
            int version,
            LocalDate receivedOn,
            String about,
            String words,
            String saidBy,
            @Nullable String clientNo,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String enteredBy,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String withdrawnReason) {
        this(
                id,
                null,
                version,
                receivedOn,
                null,
                about,
                words,
                saidBy,
                clientNo,
                givenName,
                familyName,
                enteredBy,
                answer,
                answeredOn,
                withdrawnReason);
    }

    ComplaintRow dueOn(LocalDate day) {
        return new ComplaintRow(
                id,
                boxId,
                version,
                receivedOn,
                day,
                about,
                words,
                saidBy,
                clientNo,
                givenName,
                familyName,
                enteredBy,
                answer,
                answeredOn,
                withdrawnReason);
    }

    /** What may be read without knowing whom and what it is about: that it came, and whether it was answered. */
    ComplaintRow withoutPeople() {
        return new ComplaintRow(
                id,
                boxId,
                version,
                receivedOn,
                dueOn,
                about,
                null,
                saidBy,
                null,
                null,
                null,
                null,
                null,
                answeredOn,
                withdrawnReason);
    }

    public boolean anonymous() {
        return "anonymous".equals(saidBy);
    }

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public @Nullable String clientName() {
        return familyName == null ? null : familyName + " " + givenName;
    }
}
