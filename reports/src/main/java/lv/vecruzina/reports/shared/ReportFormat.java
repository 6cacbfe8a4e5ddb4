package lv.vecruzina.reports.shared;

import java.util.Locale;

/** A format a report is made in (formāts). */
public enum ReportFormat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file name ends with, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
