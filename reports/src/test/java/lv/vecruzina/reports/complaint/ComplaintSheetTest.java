package lv.vecruzina.reports.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.complaint.ComplaintRow;
import lv.vecruzina.reports.shared.Printed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Complaints with their answers: of an anonymous one nothing but the day. */
class ComplaintSheetTest {
    private static final LocalDate CAME = LocalDate.of(2026, 3, 2);

    private static ComplaintRow row(
            String voice, @Nullable String clientNo, @Nullable String words, @Nullable String answer) {
        return new ComplaintRow(
                1,
                null,
                1,
                CAME,
                CAME.plusDays(15),
                "food",
                words,
                voice,
                clientNo,
                clientNo == null ? null : "Elīna",
                clientNo == null ? null : "Ķirsone",
                null,
                answer,
                answer == null ? null : CAME.plusDays(3),
                null);
    }

    private static String words(LocalDate today, ComplaintRow... rows) {
        return Printed.words(print(today, rows));
    }

    private static byte[] print(LocalDate today, ComplaintRow... rows) {
        return new ComplaintSheet(YearMonth.of(2026, 3), List.of(rows), today).print();
    }

    @Test
    void itHoldsTheAnswerAndKeepsTheAnonymousAnonymous() throws Exception {
        ComplaintRow[] rows = {row("anonymous", null, "Zupa auksta", "Sildīsim"), row("child", "V-1", "Maz augļu", null)
        };
        byte[] content = print(CAME.plusDays(4), rows);
        Files.write(Path.of("target/complaint-sheet.pdf"), content);
        String words = Printed.words(content);
        assertTrue(words.contains("Anonīmi") && words.contains("Zupa auksta") && words.contains("Sildīsim"), words);
        assertTrue(words.contains("V-1, Elīna Ķ."), words);
        assertTrue(words.contains("Sūdzības: 2; bez atbildes: 1."), words);
        assertTrue(words.contains("17.03.2026. vēl nav"), words);
        assertFalse(words.contains("Ķirsone"), words);
        assertEquals(List.of(), Printed.notArchivable(content));
    }

    @Test
    void theLastDayIsNotLateAndTheDayAfterIs() {
        assertTrue(words(CAME.plusDays(15), row("child", null, null, null)).contains("vēl nav"));
        assertTrue(words(CAME.plusDays(16), row("child", null, null, null)).contains("termiņš pagājis"));
    }
}
