package lv.vecruzina.ejb.client;

/** An employee responsible for a client today (atbildīgais darbinieks). */
public record Responsible(long employeeId, String givenName, String familyName, String profession) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
