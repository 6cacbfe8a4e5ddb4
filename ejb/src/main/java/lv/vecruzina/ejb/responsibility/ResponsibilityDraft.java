package lv.vecruzina.ejb.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility (atbildība) as it is given.
 *
 * @param clientNo of one client, or {@code groupId} of a group, or {@code serviceId} of a service; the others null
 * @param againstCheckReason the director's reason to give it though a check has run out (rule 16)
 */
public record ResponsibilityDraft(
        @Nullable String clientNo,
        @Nullable Long groupId,
        @Nullable Long serviceId,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String againstCheckReason) {}
