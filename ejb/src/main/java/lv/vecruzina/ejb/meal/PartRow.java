package lv.vecruzina.ejb.meal;

import java.io.Serializable;

/** Who took part in which task of a meal (dalība maltītē). */
public record PartRow(long mealId, String clientNo, String givenName, String familyName, String task)
        implements Serializable {
    public String name() {
        return familyName + " " + givenName;
    }
}
