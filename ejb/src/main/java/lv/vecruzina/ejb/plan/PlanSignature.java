package lv.vecruzina.ejb.plan;

import java.util.List;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a child's signature means (paraksta nozīme): co-author, informed, or refused and why.
 *
 * @param png as it was drawn or the typed name as a picture; empty where the child refused
 * @param name the own name as it was typed; nothing where it was drawn
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PlanSignature(
        String as,
        @Nullable String reason,
        byte[] png,
        @Nullable String name) {
    public static final List<String> MEANINGS = List.of("co_author", "informed", "refused");

    public PlanSignature {
        boolean refused = "refused".equals(as);
        if (!MEANINGS.contains(as)) {
            throw new RuleViolation("plan.signature_has_no_meaning");
        }
        if (refused && (reason == null || reason.isBlank())) {
            throw new RuleViolation("plan.refusal_needs_a_reason");
        }
        if (!refused && png.length == 0) {
            throw new RuleViolation("plan.signature_is_not_drawn");
        }
        reason = refused ? reason : null;
        png = refused ? new byte[0] : png;
        name = refused || name == null || name.isBlank() ? null : name.strip();
    }
}
