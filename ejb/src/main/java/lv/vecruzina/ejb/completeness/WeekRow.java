package lv.vecruzina.ejb.completeness;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a file lacked on the Monday of a week (nedēļas saraksta rinda).
 *
 * @param open 1 where it still lacks it, 0 where that has been closed since
 */
public record WeekRow(
        long id,
        String clientNo,
        String givenName,
        String familyName,
        String serviceCode,
        String thing,
        LocalDate since,
        long open)
        implements Serializable {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }

    public boolean isOpen() {
        return open > 0;
    }
}
