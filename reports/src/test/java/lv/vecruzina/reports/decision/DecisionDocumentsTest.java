package lv.vecruzina.reports.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.vecruzina.reports.shared.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The extract and the contract say what was decided, in Latvian, as PDF/A on A4. */
class DecisionDocumentsTest {
    private static final DecisionSheet SHEET = sheet(false);

    private static DecisionSheet sheet(boolean amends) {
        return new DecisionSheet(
                "Āčēģīķļņšūž Žanis",
                LocalDate.of(2016, 2, 29),
                "K-0001",
                "Žanete Āčēģīķļņšūža (vecāks)",
                "Sociālā rehabilitācija",
                "SD-7",
                LocalDate.of(2026, 3, 30),
                "social_service",
                "granted",
                amends,
                "Rēzeknes novads",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 9, 30),
                null,
                Map.of("logopēds", 5, "fizioterapeits", 10),
                null,
                "LĪG-000001",
                LocalDate.of(2026, 3, 31));
    }

    @Test
    void theExtractSaysWhatWasDecided() {
        String words = Printed.words(DecisionDocuments.extract(SHEET));
        for (String said : List.of(
                "Lēmuma izraksts",
                "Nr. SD-7 · 2026. gada 30. marts",
                "Āčēģīķļņšūž Žanis (K-0001)",
                "29.02.2016.",
                "Sociālais dienests",
                "piešķirt pakalpojumu",
                "01.04.2026.",
                "30.09.2026.",
                "fizioterapeits: 10, logopēds: 5",
                "90000078104")) {
            assertTrue(words.contains(said), () -> said + " is not in " + words);
        }
    }

    @Test
    void anAmendingDecisionSaysThatItTakesTheOthersPlace() {
        String amends = "Maina iepriekš piešķirto apjomu vai maksātāju";
        assertTrue(Printed.words(DecisionDocuments.extract(sheet(true))).contains(amends));
        assertFalse(Printed.words(DecisionDocuments.extract(SHEET)).contains(amends));
    }

    @Test
    void theContractNamesBothSides() {
        String words = Printed.words(DecisionDocuments.contract(SHEET));
        for (String said : List.of(
                "Līgums par sociālā pakalpojuma sniegšanu",
                "Nr. LĪG-000001 · 2026. gada 31. marts",
                "pakalpojumu: Sociālā rehabilitācija.",
                "Centra direktors",
                "Likumiskais pārstāvis Žanete Āčēģīķļņšūža (vecāks)",
                "Klients vai likumiskais pārstāvis")) {
            assertTrue(words.contains(said), () -> said + " is not in " + words);
        }
    }

    @Test
    void bothArePdfA1aOnA4() throws Exception {
        for (byte[] content : List.of(DecisionDocuments.extract(SHEET), DecisionDocuments.contract(SHEET))) {
            assertEquals(List.of(), Printed.notArchivable(content));
            try (PDDocument document = Loader.loadPDF(content)) {
                assertEquals(1, document.getNumberOfPages());
                PDRectangle page = document.getPage(0).getMediaBox();
                assertEquals(PDRectangle.A4.getWidth(), page.getWidth(), 1);
                assertEquals(PDRectangle.A4.getHeight(), page.getHeight(), 1);
            }
        }
    }
}
