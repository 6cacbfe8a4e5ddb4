package lv.vecruzina.ejb.shift;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A note of the diary (žurnāla ieraksts) with the unit or client it is about; with neither, the whole house. */
public record NoteRow(
        long id,
        int version,
        String text,
        @Nullable LocalDate mustKnowUntil,
        Instant writtenAt,
        String writtenBy,
        String writer,
        @Nullable String unit,
        @Nullable String clientNo,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String withdrawnReason) {

    /** The unit or the client by name, family name first; empty for the whole house. */
    public String about() {
        return clientNo != null ? familyName + " " + givenName : unit == null ? "" : unit;
    }

    public boolean isWithdrawn() {
        return withdrawnReason != null;
    }
}
