package lv.vecruzina.ejb.place;

/** A client on a waiting list (klients rindā), as far as the reader may see them. */
public record WaitingClient(long id, String clientNo, String givenName, String familyName) {
    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }
}
