package lv.vecruzina.reports.behaviour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lv.vecruzina.ejb.behaviour.InviteeRow;
import lv.vecruzina.ejb.behaviour.MeetingRow;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.junit.jupiter.api.Test;

/** The invitation names the child by initials; the minutes say who came, what was decided and what changes. */
class MeetingSheetTest {
    private static String words(boolean held, String file) throws IOException {
        MeetingRow meeting = new MeetingRow(
                7,
                1,
                3L,
                LocalDate.of(2026, 3, 16),
                "social_service",
                "Rēzeknes novads",
                null,
                held,
                held,
                LocalTime.of(10, 0),
                "Skola, 12. kabinets",
                "Ceturkšņa izvērtējums",
                held ? "Turpināt programmu" : null,
                null,
                null,
                null);
        byte[] content = new MeetingSheet(
                        "N. Ķ.",
                        meeting,
                        List.of(
                                new InviteeRow(1, "school", "Klases audzinātāja", held ? true : null, null),
                                new InviteeRow(2, "police", "Inspektors", held ? false : null, null)))
                .print();
        Files.write(Path.of("target/" + file), content);
        return Printed.pdf(new ReportOutput("document", ReportFormat.PDF, 0, content))
                .replaceAll("\\s+", " ");
    }

    @Test
    void theInvitationSaysWhenWhereAndWhatAbout() throws Exception {
        String words = words(false, "invitation.pdf");
        assertTrue(words.contains("Uzaicinājums uz starpinstitucionālu sanāksmi"), words);
        assertTrue(words.contains("N. Ķ."), words);
        assertTrue(words.contains("Skola, 12. kabinets"), words);
        assertTrue(words.contains("Policija – Inspektors"), words);
        assertFalse(words.contains("Lēmumi"), words);
    }

    @Test
    void theMinutesSayWhoCameAndWhatWasDecided() throws Exception {
        String words = words(true, "minutes.pdf");
        assertTrue(words.contains("Turpināt programmu"), words);
        assertTrue(words.indexOf("Klases audzinātāja") < words.indexOf("Neieradās"), words);
        assertTrue(words.indexOf("Neieradās") < words.indexOf("Inspektors"), words);
    }
}
