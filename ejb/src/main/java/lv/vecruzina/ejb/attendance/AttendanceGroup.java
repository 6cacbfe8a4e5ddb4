package lv.vecruzina.ejb.attendance;

import java.io.Serializable;

/**
 * A group of a service's day (grupa) with how many are expected and how many of them are marked.
 *
 * @param id {@link #NONE} for those who are in no group
 * @param given how many responsibilities for it the caller has today
 */
public record AttendanceGroup(long id, String name, long expected, long marked, long given) implements Serializable {
    /** Everyone expected, whatever the group. */
    public static final long ALL = -1;

    /** Those who are in no group of the service. */
    public static final long NONE = 0;

    /** Whether the caller is responsible for the group itself. */
    public boolean own() {
        return given > 0;
    }
}
