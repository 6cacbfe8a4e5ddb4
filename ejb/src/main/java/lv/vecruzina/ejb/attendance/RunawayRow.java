package lv.vecruzina.ejb.attendance;

import java.time.LocalDate;

/**
 * What a runaway asks of those on duty (patvaļīgas prombūtnes darbs).
 *
 * @param task the code of the obligation that is open; empty where what is left is the return
 * @param since the first day away
 */
public record RunawayRow(String task, String clientNo, String givenName, String familyName, LocalDate since) {
    public boolean asksForTheReturn() {
        return task.isEmpty();
    }

    /** Family name first, as registers write it. */
    public String clientName() {
        return familyName + " " + givenName;
    }
}
