package lv.vecruzina.ejb.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/** An incident as the list shows it (notikums); how many clients it concerns outside the reader's circle, never who. */
public record IncidentRow(
        long id,
        int version,
        String kind,
        Instant noticedAt,
        String place,
        String words,
        String recordedBy,
        String recorder,
        long concerned,
        @Nullable String withdrawnReason) {
    private static final Set<String> OUTSIDE = Set.of("police", "orphans_court", "social_service", "inspectorate");

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean violence() {
        return IncidentDraft.VIOLENCE.equals(kind);
    }

    /** The day of Riga's calendar on which it was noticed. */
    public LocalDate noticedOn() {
        return LocalDate.ofInstant(noticedAt, Riga.ZONE);
    }

    /** Violence that nobody outside was told of on the day it was noticed: a breach from the next day on (rule 15). */
    public boolean toldTooLate(List<ReportRow> reports, LocalDate today) {
        boolean inTime = reports.stream()
                .filter(report -> OUTSIDE.contains(report.told()))
                .anyMatch(report -> !report.toldOn().isAfter(noticedOn()));
        return violence() && !withdrawn() && !inTime && today.isAfter(noticedOn());
    }

    /** Violence noticed today that nobody outside was told of yet. */
    public boolean toBeTold(List<ReportRow> reports, LocalDate today) {
        return violence()
                && !withdrawn()
                && !today.isAfter(noticedOn())
                && reports.stream().noneMatch(report -> OUTSIDE.contains(report.told()));
    }
}
