package lv.vecruzina.ejb.choice;

/** A child in long-term care who has chosen nothing in this quarter yet (vēl nav izvēlējies). */
public record Undecided(String clientNo, String givenName, String familyName) {
    public String clientName() {
        return familyName + " " + givenName;
    }
}
