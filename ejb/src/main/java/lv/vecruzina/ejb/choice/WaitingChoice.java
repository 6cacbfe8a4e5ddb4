package lv.vecruzina.ejb.choice;

import java.time.LocalDate;

/** A choice that is not bought yet (gaida pirkumu). */
public record WaitingChoice(
        long id, String clientNo, String givenName, String familyName, String kind, String item, LocalDate chosenOn) {
    public String clientName() {
        return familyName + " " + givenName;
    }
}
