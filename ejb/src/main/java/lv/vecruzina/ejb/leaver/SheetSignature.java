package lv.vecruzina.ejb.leaver;

import java.util.List;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a youth's signature under the information sheet means (paraksta nozīme): informed, or refused and why.
 *
 * @param file as it was drawn, or the scanned paper; none where the youth refused
 * @param name the own name as it was typed; nothing where it was drawn or signed on paper
 */
public record SheetSignature(
        String as,
        @Nullable String reason,
        @Nullable KeptFile file,
        @Nullable String name) {
    public static final String INFORMED = "informed";
    public static final String REFUSED = "refused";
    public static final List<String> MEANINGS = List.of(INFORMED, REFUSED);

    public SheetSignature {
        if (!MEANINGS.contains(as)) {
            throw new RuleViolation("leaver.signature_has_no_meaning");
        }
        boolean refused = as.equals(REFUSED);
        if (refused && (reason == null || reason.isBlank())) {
            throw new RuleViolation("leaver.refusal_needs_a_reason");
        }
        if (!refused && file == null) {
            throw new RuleViolation("leaver.sheet_is_not_signed");
        }
        reason = refused ? reason : null;
        file = refused ? null : file;
        name = refused || name == null || name.isBlank() ? null : name.strip();
    }

    public boolean signed() {
        return as.equals(INFORMED);
    }
}
