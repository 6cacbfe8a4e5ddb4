package lv.vecruzina.web.publication;

import lv.vecruzina.ejb.publication.DocumentFile;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A file as a form hands it in (augšupielādēta datne). */
final class HandedIn {
    private HandedIn() {}

    /** The file; null where none was chosen. */
    static @Nullable DocumentFile of(@Nullable UploadedFile file) {
        return file == null || file.getFileName() == null
                ? null
                : new DocumentFile(file.getFileName(), file.getContentType(), file.getContent());
    }
}
