package lv.vecruzina.ejb.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post (amats) of an employee as their page shows it. */
public record PostRow(
        long id,
        int version,
        String title,
        String profession,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String withdrawnReason) {}
