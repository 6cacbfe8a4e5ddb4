package lv.vecruzina.ejb.session;

/** Somebody who holds sessions (speciālists), as the calendar offers them. */
public record Specialist(long id, String givenName, String familyName, String profession) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
