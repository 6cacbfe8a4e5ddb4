package lv.vecruzina.ejb.restriction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a restriction (ierobežojuma ziņas).
 *
 * @param endedAt null while it runs
 * @param groundCode code of a ground of the list; an isolation needs one that bears it
 * @param words what happened
 * @param seen what who restricts sees at the beginning: the first line of the supervision log; of one that is over it may be
 *     empty, then there is no log
 * @param seenAt when that was seen, of one that is over; null for now
 */
public record RestrictionDraft(
        String kind,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String groundCode,
        String words,
        String seen,
        @Nullable Instant seenAt) {
    public static final String ISOLATION = "isolation";

    public static final List<String> KINDS = List.of(ISOLATION, "holding", "room_search", "other");

    boolean isolation() {
        return ISOLATION.equals(kind);
    }

    boolean withoutGround() {
        return groundCode == null || groundCode.isBlank();
    }
}
