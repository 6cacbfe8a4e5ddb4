package lv.vecruzina.ejb.visit;

/** An employee a visitor may come to (darbinieks, pie kura nāk). */
public record VisitHost(long id, String givenName, String familyName) {
    public String name() {
        return familyName + " " + givenName;
    }
}
