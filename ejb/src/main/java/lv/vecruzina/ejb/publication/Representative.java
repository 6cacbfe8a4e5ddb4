package lv.vecruzina.ejb.publication;

/**
 * Who represents a client on a day (likumiskais pārstāvis).
 *
 * @param institution it is the institution that has the child, which never consents for its own channels
 * @param namesake an employee bears the same name
 */
public record Representative(long id, String name, String representsAs, boolean institution, boolean namesake) {
    public boolean mayWorkHere() {
        return institution || namesake;
    }
}
