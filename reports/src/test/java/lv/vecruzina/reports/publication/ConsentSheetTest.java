package lv.vecruzina.reports.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.publication.ChannelConsent;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The consent form asks child and representative for every channel apart, on one sheet. */
class ConsentSheetTest {
    @Test
    void everyChannelIsAskedForApartOnOneSheet() throws Exception {
        List<String> channels = List.of(
                "mājaslapa",
                "Facebook",
                "Instagram",
                "drukāts materiāls",
                "centra stends",
                "vietējais laikraksts",
                "televīzija");
        byte[] content = new ConsentSheet(
                        "Žanis Āčēģīķļņšūž",
                        "K-0001",
                        LocalDate.of(2016, 2, 29),
                        channels.stream()
                                .map(one -> new ChannelConsent(one, !one.equals("televīzija"), List.of("child")))
                                .toList(),
                        LocalDate.of(2026, 3, 31))
                .print();
        String words = Printed.pdf(new ReportOutput("document", ReportFormat.PDF, 0, content))
                .replaceAll("\\s+", " ");
        channels.forEach(one -> assertTrue(words.contains(one), one));
        assertEquals(channels.size(), words.split("pārstāvis: JĀ / NĒ", -1).length - 1);
        assertTrue(words.contains("Žanis Āčēģīķļņšūž"), words);
        assertTrue(words.contains("Vari teikt „nē”"), words);
        try (PDDocument document = Loader.loadPDF(content)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }
}
