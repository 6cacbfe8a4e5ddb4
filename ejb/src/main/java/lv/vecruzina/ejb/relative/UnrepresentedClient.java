package lv.vecruzina.ejb.relative;

import java.time.LocalDate;

/** A client in a service today for whom nobody is known to speak (bez zināma likumiskā pārstāvja), since the stay began. */
public record UnrepresentedClient(String clientNo, String givenName, String familyName, LocalDate startedOn) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
