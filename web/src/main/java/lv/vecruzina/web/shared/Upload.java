package lv.vecruzina.web.shared;

import lv.vecruzina.ejb.shared.KeptFile;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A file as a form hands it in (augšupielādēta datne). */
public final class Upload {
    private Upload() {}

    /** The file; null where none was chosen. */
    public static @Nullable KeptFile of(@Nullable UploadedFile file) {
        return file == null || file.getFileName() == null
                ? null
                : new KeptFile(file.getFileName(), file.getContentType(), file.getContent());
    }
}
