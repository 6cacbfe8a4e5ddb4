package lv.vecruzina.ejb.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an employee enters for somebody (sūdzības ziņas).
 *
 * @param clientNo the client it is about or who makes it; may be missing
 */
public record ComplaintDraft(
        String about, String saidBy, @Nullable String clientNo, String words) {
    /** What a complaint may be about, in the order a child sees it. */
    public static final List<String> ABOUT = List.of("adults", "children", "food", "room", "rules", "other");

    /** For whom an employee may enter one. */
    public static final List<String> VOICES = List.of("child", "relative", "employee", "other");
}
