package lv.vecruzina.ejb.survey;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A survey in the list (aptauja).
 *
 * @param closesOn the last day
 * @param codesLeft codes that nobody has used yet
 * @param papers how many answered; empty until the survey is closed
 */
public record SurveyRow(
        long id,
        int version,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        int codesGiven,
        long codesLeft,
        @Nullable LocalDate closedOn,
        @Nullable Integer codesRedeemed,
        @Nullable Integer papers,
        @Nullable Integer smallest)
        implements Serializable {

    public boolean draft() {
        return codesGiven == 0 && closedOn == null;
    }

    public boolean closed() {
        return closedOn != null;
    }

    /** Codes that somebody has answered with, or begun to. */
    public long codesUsed() {
        return codesRedeemed == null ? codesGiven - codesLeft : codesRedeemed;
    }

    /** Closed with fewer papers than anything may be shown of. */
    public boolean tooFew() {
        return papers != null && smallest != null && papers < smallest;
    }
}
