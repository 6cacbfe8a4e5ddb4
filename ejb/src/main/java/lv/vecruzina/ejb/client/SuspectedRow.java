package lv.vecruzina.ejb.client;

import java.time.Instant;
import java.util.Set;

/** A client who may also be entered under another file (iespējams dublikāts), told without anything of the other. */
public record SuspectedRow(
        long firstId, long secondId, String clientNo, String givenName, String familyName, Instant foundAt) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }

    Set<Long> pair() {
        return Set.of(firstId, secondId);
    }
}
