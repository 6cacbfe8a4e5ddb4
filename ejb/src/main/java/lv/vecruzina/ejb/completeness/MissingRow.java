package lv.vecruzina.ejb.completeness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the file lacks for a service, since when and whose task it is (trūkstošais); nobody named means the director. */
public record MissingRow(
        String thing,
        String serviceCode,
        LocalDate since,
        @Nullable String givenName,
        @Nullable String familyName) {
    /** Family name first, as registers write it; empty where it is the director's task. */
    public String worker() {
        return familyName == null ? "" : familyName + " " + givenName;
    }
}
