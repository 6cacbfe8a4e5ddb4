package lv.vecruzina.ejb.meal;

import java.io.Serializable;

/** A child or youth of the caller's circle who lives in the unit on the day (iemītnieks); away is who is marked absent. */
public record Resident(long unitId, String clientNo, String givenName, String familyName, boolean away)
        implements Serializable {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
