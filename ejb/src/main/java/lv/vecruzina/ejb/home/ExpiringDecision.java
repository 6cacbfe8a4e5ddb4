package lv.vecruzina.ejb.home;

import java.time.LocalDate;

/** A decision (lēmums) of an open placement whose last valid day is near or past. */
public record ExpiringDecision(
        String clientNo,
        String givenName,
        String familyName,
        String serviceCode,
        String placementNo,
        LocalDate validTo) {

    public String clientName() {
        return familyName + " " + givenName;
    }
}
