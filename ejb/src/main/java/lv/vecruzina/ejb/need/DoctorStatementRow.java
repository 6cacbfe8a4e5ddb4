package lv.vecruzina.ejb.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A doctor's statement (ārsta atzinums) as the file shows it. */
public record DoctorStatementRow(
        long id,
        int version,
        String number,
        String issuedBy,
        LocalDate issuedOn,
        @Nullable LocalDate untilOn,
        @Nullable String withdrawnReason) {

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    /** Its last day counts. */
    public boolean holds(LocalDate day) {
        return !withdrawn() && !day.isBefore(issuedOn) && (untilOn == null || !day.isAfter(untilOn));
    }
}
