package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.util.List;

/** Sixteen rows that must be refused, each for another reason; none of the good rows rests on them. */
final class SpoiledRows {
    private final Stay longterm;
    private final Stay dayCare;

    SpoiledRows(List<Stay> stays) {
        longterm = first(stays, "LONGTERM");
        dayCare = first(stays, "DAC");
    }

    void addTo(CsvFile tariffs, CsvFile clients, CsvFile placements, CsvFile attendance, CsvFile sessions) {
        // a number that is none: the letter O at its end
        tariffs.row("WORKSHOP", "2026-07-01", "24,5O");
        // Viļānu novads became a part of Rēzeknes novads in 2021
        client(clients, "V-901", "329999-99001", "2014-08-20", "Viļānu novads");
        // 13 May in the code, 31 May beside it
        String code = PersonalCode.oldForm(LocalDate.of(2010, 5, 13), 985);
        client(clients, "V-902", code, "2010-05-31", "Ludzas novads");

        // a service the centre does not have
        placement(placements, "P-9001", "V-060", "NAKTSPATVERSME", "2025-03-03", "2025-03-10");
        // already lives in long-term care
        placement(placements, "P-9002", longterm.person().no(), "CRISIS", "2025-04-07", "2025-04-11");
        // ends before it starts
        placement(placements, "P-9003", "V-061", "REHAB", "2025-10-20", "2025-09-20");
        // no such day
        placement(placements, "P-9004", "V-062", "REHAB", "2025-02-30", "2025-05-30");

        // before the placement began
        attendance.row(dayCare.no(), dayCare.started().minusDays(20), "present");
        // a code nobody knows
        attendance.row(longterm.no(), "2025-12-29", "atvaļinājums");
        // a second row for a day already marked
        attendance.row(dayCare.no(), "2025-03-17", "hospital");

        // a client nobody knows
        sessions.row("S-00001", "V-999", "2025-01-02", "psihologs", "D-04", "delivered");
        // what kind of session is missing
        sessions.row("S-90001", "V-001", "2025-09-11", "", "D-05", "delivered");
    }

    void addTo(CsvFile rooms, CsvFile roomStays) {
        // places in words
        rooms.row("305", "3. stāvs", "no", "3", "14,2", "divas");

        // a room that was never entered
        roomStays.row("V-041", "2026-03-20", "305", "2026-03-25");
        // already sleeps in another room
        roomStays.row(longterm.person().no(), "2025-04-07", "K1", "2025-04-11");
        // ends before it starts
        roomStays.row("V-041", "2026-03-28", "K2", "2026-03-27");
    }

    private static void client(CsvFile clients, String no, String code, String born, String municipality) {
        clients.row(no, "Kļūda", "Noraidītiņa", code, born, "F", municipality, "none", "none", "", "");
    }

    private static void placement(
            CsvFile placements, String no, String client, String service, String from, String until) {
        String payer = "Rēzeknes novads";
        placements.row(no, client, service, "", "", "", "", "", from, until, "", "", payer);
    }

    private static Stay first(List<Stay> stays, String service) {
        return stays.stream()
                .filter(stay -> stay.service().equals(service))
                .findFirst()
                .orElseThrow();
    }
}
