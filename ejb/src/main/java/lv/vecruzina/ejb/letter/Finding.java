package lv.vecruzina.ejb.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is found in a reply letter (vēstules pārbaudes atradums).
 *
 * @param partId the part it concerns; 0 for the letter's head
 * @param commitmentNo of the commitment it concerns; null for the answer
 * @param word the words marked; empty where something is missing
 * @param sentence in which they stand
 */
public record Finding(long partId, Kind kind, @Nullable String commitmentNo, String word, String sentence) {
    /** What kind of thing it is, and whether the letter can be finalised with it. */
    public enum Kind {
        NO_ANSWER(true),
        NO_COMMITMENT(true),
        NO_OWNER(true),
        NO_DATE(true),
        NO_EVIDENCE(true),
        DONE_WITHOUT_EVIDENCE(true),
        PERSONAL_CODE(true),
        CLIENT_NO(true),
        BIRTH_DATE(true),
        NAME(true),
        POSSIBLE_NAME(true),
        NO_PERIOD(false),
        VAGUE(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }

        /** As the bundles call it: letter.finding.no_answer. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding missing(PartRow part, Kind kind, @Nullable String commitmentNo) {
        return new Finding(part.id(), kind, commitmentNo, "", "");
    }

    public boolean blocks() {
        return kind.blocks;
    }

    /**
     * Words that the director may let stand with a reason: a name or a date may be somebody else's, the number of a file or a
     * personal code is nobody else's.
     */
    public boolean mayStand() {
        return switch (kind) {
            case BIRTH_DATE, NAME, POSSIBLE_NAME -> true;
            default -> false;
        };
    }
}
