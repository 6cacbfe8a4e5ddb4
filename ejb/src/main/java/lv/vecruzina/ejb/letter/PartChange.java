package lv.vecruzina.ejb.letter;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in the head or a part between two versions of a reply letter (atšķirības), word by word.
 *
 * @param field as the page labels it: of the head addressee, number, day, subject or introduction, of a part answer
 * @param number of the recommendation; empty for the head
 */
public record PartChange(String field, String number, String part, List<Piece> pieces) {
    /**
     * Words that stayed, went or came.
     *
     * @param kind same, removed or added
     */
    public record Piece(String kind, String words) {}

    static PartChange between(String field, String number, String part, String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, "same", delta.getSource().getLines());
            } else {
                add(pieces, "removed", delta.getSource().getLines());
                add(pieces, "added", delta.getTarget().getLines());
            }
        }
        return new PartChange(field, number, part, List.copyOf(pieces));
    }

    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> !piece.kind().equals("same"));
    }

    /** Whether it is the head's, and no part's. */
    public boolean isHead() {
        return number.isEmpty();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
