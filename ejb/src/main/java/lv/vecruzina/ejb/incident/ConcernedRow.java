package lv.vecruzina.ejb.incident;

/** A client of the reader's circle whom an incident concerns (iesaistītais klients). */
public record ConcernedRow(long incidentId, String clientNo, String givenName, String familyName) {
    public String clientName() {
        return familyName + " " + givenName;
    }
}
