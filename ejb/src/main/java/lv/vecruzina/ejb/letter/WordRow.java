package lv.vecruzina.ejb.letter;

import java.time.Instant;

/** A word that the director let stand in a letter (atļauts vārds): why, who and when. */
public record WordRow(
        long id,
        long letterId,
        String subject,
        String state,
        String word,
        String reason,
        String saidBy,
        Instant saidAt) {

    /** What stands in a final letter stays. */
    public boolean isDraft() {
        return state.equals("draft");
    }
}
