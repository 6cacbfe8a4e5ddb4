package lv.vecruzina.ejb.letter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.vecruzina.ejb.shared.Sha256;

/**
 * A reply letter as it stands (vēstules saturs): its head and its parts in the order of the source.
 *
 * @param version of the head
 * @param isFinal whether it is kept for good
 */
public record LetterSheet(long id, int version, String source, boolean isFinal, LetterHead head, List<PartRow> parts) {

    /** Tells one state of the letter from another; what was looked at and printed is what is finalised. */
    public String fingerprint() {
        return Sha256.of(toString().getBytes(StandardCharsets.UTF_8));
    }

    String headWords() {
        return String.join(
                "\n",
                head.addressee(),
                head.subject(),
                PartRow.said(head.introduction()),
                PartRow.said(head.letterNo()));
    }
}
