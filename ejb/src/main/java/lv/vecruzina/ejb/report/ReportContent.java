package lv.vecruzina.ejb.report;

/** A report file's content (pārskata saturs) to download or to show. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ReportContent(String fileName, String format, byte[] content) {}
