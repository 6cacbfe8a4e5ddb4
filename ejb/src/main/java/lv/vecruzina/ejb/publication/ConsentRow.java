package lv.vecruzina.ejb.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consent as the client's file shows it (piekrišana); {@code withdrawnOn} is the first day it is valid no more. */
public record ConsentRow(
        long id,
        int version,
        String channel,
        LocalDate givenOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate withdrawnOn,
        @Nullable Boolean byChild,
        @Nullable Boolean byRepresentative,
        @Nullable Long relativeId,
        @Nullable String relativeName,
        boolean byStaff,
        @Nullable String explanation,
        @Nullable Long documentId,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    /** How it stands on a day: wrong, taken_back, expired or valid. */
    public String stateOn(LocalDate day) {
        if (withdrawn()) {
            return "wrong";
        }
        if (withdrawnOn != null && !withdrawnOn.isAfter(day)) {
            return "taken_back";
        }
        return validUntil != null && validUntil.isBefore(day) ? "expired" : "valid";
    }
}
