package lv.vecruzina.ejb.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of absence as it is planned (prombūtnes plāns).
 *
 * @param kind a code of absence; a runaway is never planned
 * @param fromOn the day of leaving: its night is the first away, unless the return is expected on the same day
 * @param expectedAt when the client must be back; null where a hospital has not said it
 * @param withWhom the person or the place the client is with
 */
public record AbsenceDraft(
        String kind, LocalDate fromOn, @Nullable Instant expectedAt, String withWhom, String contact) {}
