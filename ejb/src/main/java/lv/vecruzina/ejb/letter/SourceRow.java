package lv.vecruzina.ejb.letter;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source that can be answered (rekomendāciju avots): whose report it is and when it was received.
 *
 * @param kind as the register knows it: ombudsman, ministry, inspection, audit, other
 * @param receivedOn the earliest day of its recommendations; null where none has one
 */
public record SourceRow(
        String code, String title, String kind, @Nullable LocalDate receivedOn) implements Serializable {
    public boolean isOmbudsman() {
        return kind.equals("ombudsman");
    }
}
