package lv.vecruzina.ejb.leaver;

import java.util.List;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a youth's signature under the information sheet means (paraksta nozīme): informed, or refused and why.
 *
 * @param file as it was drawn, or the scanned paper; none where the youth refused
 */
public record SheetSignature(
        String as, @Nullable String reason, @Nullable KeptFile file) {
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
    }

    /**
     * As the youth decides on the own page, and is told what is missing.
     *
     * @param png as it was drawn or the typed name as a picture; empty where there is neither
     */
    public static SheetSignature own(String as, @Nullable String reason, byte[] png) {
        if (as.equals(REFUSED) && (reason == null || reason.isBlank())) {
            throw new RuleViolation("leaver.own_refusal_needs_a_reason");
        }
        if (as.equals(INFORMED) && png.length == 0) {
            throw new RuleViolation("leaver.own_signature_is_missing");
        }
        return new SheetSignature(as, reason, png.length == 0 ? null : new KeptFile("paraksts.png", "image/png", png));
    }

    public boolean signed() {
        return as.equals(INFORMED);
    }
}
