package lv.vecruzina.ejb.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A responsibility (atbildība) as the employee's page shows it: for a client, a group or a service. */
public record ResponsibilityRow(
        long id,
        int version,
        @Nullable String clientNo,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String groupName,
        @Nullable String serviceCode,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String givenBy,
        @Nullable String againstCheckReason,
        @Nullable String withdrawnReason) {

    public String clientName() {
        return familyName + " " + givenName;
    }

    public boolean holdsOn(LocalDate day) {
        return withdrawnReason == null && !fromOn.isAfter(day) && (untilOn == null || untilOn.isAfter(day));
    }
}
