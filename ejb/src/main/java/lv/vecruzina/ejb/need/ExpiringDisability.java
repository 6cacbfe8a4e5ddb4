package lv.vecruzina.ejb.need;

import java.time.LocalDate;

/** A disability that runs out (invaliditātes termiņš beidzas). */
public record ExpiringDisability(
        String clientNo, String givenName, String familyName, String grade, String statementNo, LocalDate untilOn) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
