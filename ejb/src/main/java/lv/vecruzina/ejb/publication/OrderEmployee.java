package lv.vecruzina.ejb.publication;

/** An employee an order may name (darbinieks). */
public record OrderEmployee(long id, String givenName, String familyName) {
    public String name() {
        return familyName + " " + givenName;
    }
}
