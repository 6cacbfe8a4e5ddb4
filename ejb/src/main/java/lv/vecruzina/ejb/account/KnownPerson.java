package lv.vecruzina.ejb.account;

/** Somebody who may come by PIN on a shared device (lietotājs ar PIN); without tries left only the password opens. */
public record KnownPerson(long accountId, String name, int failures) {
    public boolean blocked() {
        return failures >= DevicePerson.TRIES;
    }
}
