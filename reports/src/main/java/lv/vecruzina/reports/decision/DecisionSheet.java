package lv.vecruzina.reports.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a decision say (lēmuma un līguma saturs); {@code validTo} is the last valid day; {@code amends} what was
 * granted before; {@code representative} who represents the client on the day of the document, and as what.
 */
public record DecisionSheet(
        String clientName,
        LocalDate birthDate,
        String clientNo,
        @Nullable String representative,
        String service,
        String number,
        LocalDate decidedOn,
        String decidedBy,
        String outcome,
        boolean amends,
        @Nullable String payer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer grantedDays,
        Map<String, Integer> sessions,
        @Nullable String refusedReason,
        @Nullable String contractNo,
        @Nullable LocalDate signedOn) {}
