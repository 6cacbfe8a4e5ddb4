package lv.vecruzina.ejb.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of a group (grupas dalībnieks) with the days of membership. */
public record MemberRow(
        long id,
        int version,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String withdrawnReason) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
