package lv.vecruzina.ejb.recommendation;

import java.time.Instant;

/** A commitment that somebody says is done and that waits for its validator (gaida apstiprinājumu). */
public record WaitingRow(
        long recommendationId,
        String number,
        String part,
        String commitmentNo,
        String text,
        String saidBy,
        Instant saidAt) {}
