package lv.vecruzina.web.paternity;

import lv.vecruzina.ejb.paternity.StepFile;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A file as a form hands it in (augšupielādēta datne). */
final class HandedIn {
    private HandedIn() {}

    /** The file; null where none was chosen. */
    static @Nullable StepFile of(@Nullable UploadedFile file) {
        return file == null || file.getFileName() == null
                ? null
                : new StepFile(file.getFileName(), file.getContentType(), file.getContent());
    }
}
