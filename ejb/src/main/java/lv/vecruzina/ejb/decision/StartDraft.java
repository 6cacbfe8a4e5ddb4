package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed to start a service (pakalpojuma sākšana); {@code endedOn} is the first day no longer, where it is known. */
public record StartDraft(
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String cameFrom,
        @Nullable String againstLimitReason) {}
