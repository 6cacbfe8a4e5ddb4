package lv.vecruzina.batch.delivery;

import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** A row that entered against a limit (brīdinājums), and the row of care it speaks of, where that is needed later. */
public record Warning(Row row, Reason reason, @Nullable Long subject) {
    public Warning(Row row, Reason reason) {
        this(row, reason, null);
    }
}
