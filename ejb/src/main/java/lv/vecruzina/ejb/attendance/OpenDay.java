package lv.vecruzina.ejb.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a service's calendar (pakalpojuma darba diena): open or not, and what makes it so.
 *
 * @param holiday its name in Latvian
 * @param exceptionId the moved working day or one-off day off on it; counts only when {@code switchedOn}
 * @param saidOpen what was said of the day for this service; stands above everything else
 * @param marks marks of the service that lie on the day; on a closed day they count nothing
 */
public record OpenDay(
        LocalDate day,
        @Nullable String holiday,
        @Nullable Long exceptionId,
        boolean exceptionWorking,
        @Nullable String exceptionReason,
        boolean switchedOn,
        @Nullable Boolean saidOpen,
        @Nullable String saidReason,
        boolean open,
        int marks)
        implements Serializable {

    /** What the day stands out by, first what decides: said, switched, holiday, weekend; plain for the rest. */
    public String kind() {
        if (saidOpen != null) {
            return "said";
        }
        if (exceptionId != null) {
            return switchedOn ? "switched" : "switchable";
        }
        return holiday != null ? "holiday" : open ? "plain" : "weekend";
    }
}
