package lv.vecruzina.ejb.recommendation;

import java.util.regex.Pattern;
import lv.vecruzina.ejb.shared.Plain;

/** Who leads a recommendation, in the words of the register (vadošā iestāde). */
public record LeadBody(String words) {

    /**
     * Whether a municipality is named, in any case of the name, with or without its diacritics, as
     * care.names_municipality reads it: "Rēzeknes novads" in "Rezeknes novada pašvaldība".
     */
    public boolean names(String municipality) {
        String stem = Plain.plain(municipality.substring(0, municipality.length() - 1));
        return Pattern.compile("(?<![a-z])" + Pattern.quote(stem))
                .matcher(Plain.plain(words))
                .find();
    }
}
