package lv.vecruzina.ejb.report;

import java.time.Instant;
import java.time.LocalDate;

/** A report file that was made (pārskata datne): from which load, with its SHA-256. */
public record ReportRow(
        long id,
        String report,
        String format,
        String fileName,
        long loadId,
        LocalDate asOf,
        String sha256,
        Instant madeAt,
        String madeBy,
        int size) {}
