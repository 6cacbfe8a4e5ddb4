package lv.vecruzina.ejb.choice;

/** An employee who may have gone shopping with children (gāja līdzi). */
public record Companion(long id, String givenName, String familyName) {
    public String name() {
        return familyName + " " + givenName;
    }
}
