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
 * @param seen what who restricts sees at the beginning: the first line of the supervision log
 */
public record RestrictionDraft(
        String kind,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String groundCode,
        String words,
        String seen) {
    public static final String ISOLATION = "isolation";

    public static final List<String> KINDS = List.of(ISOLATION, "holding", "room_search", "other");
}
