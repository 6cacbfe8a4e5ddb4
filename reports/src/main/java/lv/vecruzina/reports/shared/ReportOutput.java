package lv.vecruzina.reports.shared;

import lv.vecruzina.ejb.shared.Sha256;

/** A finished report file (pārskata datne): named, hashed, and bound to the load its figures come from. */
public final class ReportOutput {
    private final String fileName;
    private final ReportFormat format;
    private final long loadId;
    private final byte[] content;

    public ReportOutput(String stem, ReportFormat format, long loadId, byte[] content) {
        this.fileName = stem + "." + format.extension();
        this.format = format;
        this.loadId = loadId;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public ReportFormat format() {
        return format;
    }

    public String mediaType() {
        return format.mediaType();
    }

    public long loadId() {
        return loadId;
    }

    public byte[] content() {
        return content.clone();
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.of(content);
    }
}
