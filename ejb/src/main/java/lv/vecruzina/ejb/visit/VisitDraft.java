package lv.vecruzina.ejb.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reception writes of a visitor (ieraksts reģistrā).
 *
 * @param from the body or place the visitor comes from; may be missing
 * @param client the name of the client visited, as {@link VisitService#hosts} offered it
 */
public record VisitDraft(
        String visitor,
        @Nullable String from,
        String hostKind,
        @Nullable String client,
        @Nullable Long employeeId) {
    public static final String CLIENT = "client";
    public static final String EMPLOYEE = "employee";

    /** Whom one may come to, in the order of the list. */
    public static final List<String> HOST_KINDS = List.of(CLIENT, EMPLOYEE, "management", "delivery", "other");
}
