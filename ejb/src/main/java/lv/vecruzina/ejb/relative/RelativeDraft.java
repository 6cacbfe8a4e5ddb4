package lv.vecruzina.ejb.relative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a relative (piederīgā ziņas).
 *
 * @param representsAs null for someone who does not represent the client; otherwise ground and first day are needed
 */
public record RelativeDraft(
        String name,
        String kind,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String note,
        boolean mayContact,
        @Nullable String representsAs,
        @Nullable String ground,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn) {}
