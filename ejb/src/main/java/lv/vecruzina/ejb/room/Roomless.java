package lv.vecruzina.ejb.room;

/** A client who spends the night in a residential service and has no room (klients bez istabas). */
public record Roomless(String clientNo, String givenName, String familyName, String serviceCode) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
