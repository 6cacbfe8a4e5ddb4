package lv.vecruzina.ejb.paternity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A note to the Ombudsman as the pages show it (vēstule Tiesībsargam), with who wrote it last and when. */
public record NoteRow(
        long id,
        int version,
        String obstacle,
        String words,
        String writtenBy,
        Instant writtenAt,
        @Nullable LocalDate sentOn,
        @Nullable String sentNo,
        @Nullable String withdrawnReason) {

    /** What the case is called in the note: nothing of the client is in it. */
    public String mark() {
        return "P-" + id;
    }

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean draft() {
        return sentOn == null && !withdrawn();
    }
}
