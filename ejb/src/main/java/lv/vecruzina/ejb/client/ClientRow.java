package lv.vecruzina.ejb.client;

import java.time.LocalDate;

/** A client (klients) in a list. */
public record ClientRow(
        long id, String clientNo, String givenName, String familyName, LocalDate birthDate, String municipality) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
