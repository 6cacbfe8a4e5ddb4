package lv.vecruzina.ejb.recommendation;

import java.util.regex.Pattern;

/** Who leads a recommendation, in the words of the register (vadošā iestāde). */
public record LeadBody(String words) {

    /** Whether a municipality is named, in any case of the name: "Rēzeknes novads" in "Rēzeknes novada pašvaldība". */
    public boolean names(String municipality) {
        String stem = municipality.substring(0, municipality.length() - 1);
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }
}
