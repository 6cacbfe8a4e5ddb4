package lv.vecruzina.reports.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.vecruzina.reports.shared.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The emergency sheet says all a stranger must know on one page, allergies first and large, and cuts nothing off. */
class EmergencySheetTest {
    private static EmergencySheet sheet(Map<String, List<String>> needs) {
        return new EmergencySheet(
                "Žanis Āčēģīķļņšūž",
                "K-0001",
                LocalDate.of(2016, 2, 29),
                10,
                needs,
                List.of("Māra Āčēģe, māte, +371 20000001"),
                List.of("Ieva Ķirse, vecmāte, +371 20000002"),
                List.of("Uģis Ļauns, cits: tiesas aizliegums tuvoties"),
                List.of("Ilgstoša sociālā aprūpe un sociālā rehabilitācija"),
                List.of("204, Kamenītes"),
                List.of("Zīle Sniedze, sociālais darbinieks"),
                LocalDateTime.of(2026, 3, 31, 22, 15),
                "Ērika Segpārklājiņa");
    }

    private static final Map<String, List<String>> NEEDS = Map.of(
            "allergy", List.of("zemesrieksti", "penicilīns"),
            "medicine", List.of("Konvuleks, 300 mg, 8.00 un 20.00", "D vitamīns, 2 pilieni, no rīta"),
            "diet", List.of("bez glutēna"),
            "communication", List.of("runā ar žestiem"),
            "mobility", List.of("ratiņkrēsls"),
            "behaviour", List.of("baidās no troksnā"));

    private static int pages(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void itSaysAllOfItOnOnePageAllergiesBeforeTheRest() throws Exception {
        byte[] content = sheet(NEEDS).print();
        String words = Printed.words(content);
        int last = -1;
        for (String said : List.of(
                "Ārkārtas lapa",
                "Nr. K-0001 · 2026. gada 31. marts",
                "Žanis Āčēģīķļņšūž",
                "ALERĢIJAS",
                "zemesrieksti penicilīns",
                "29.02.2016.",
                "Konvuleks, 300 mg, 8.00 un 20.00",
                "bez glutēna",
                "ratiņkrēsls",
                "Māra Āčēģe, māte, +371 20000001",
                "Ieva Ķirse",
                "NEDRĪKST SAZINĀTIES",
                "Uģis Ļauns",
                "204, Kamenītes",
                "Zīle Sniedze",
                "31.03.2026. 22:15, Ērika Segpārklājiņa")) {
            int place = words.indexOf(said);
            assertTrue(place > last, () -> said + " is not in its place in " + words);
            last = place;
        }
        assertEquals(1, pages(content));
        assertFalse(words.contains("TURPINĀJUMS"));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        String words = Printed.words(sheet(Map.of()).print());
        assertTrue(words.contains("ALERĢIJAS alerģijas nav zināmas"), words);
        assertTrue(words.contains("Diēta nav ierakstīts"), words);
    }

    @Test
    void allergiesAreReadAtArmsLength() throws Exception {
        float[] size = {0};
        try (PDDocument document = Loader.loadPDF(sheet(NEEDS).print())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.contains("penicilīns")) {
                        size[0] = letters.get(0).getFontSizeInPt();
                    }
                }
            }.getText(document);
        }
        assertTrue(size[0] >= 20, () -> "points: " + size[0]);
    }

    @Test
    void longListsGoOnOnTheNextPageWhichIsSaid() throws Exception {
        List<String> medicines = IntStream.rangeClosed(1, 70)
                .mapToObj(n -> "Zāles" + n + "., 5 mg, no rīta un vakarā pēc ēšanas")
                .toList();
        List<String> allergies =
                IntStream.rangeClosed(1, 12).mapToObj(n -> "alerģija" + n + ".").toList();
        byte[] content =
                sheet(Map.of("allergy", allergies, "medicine", medicines)).print();
        String words = Printed.words(content);
        medicines.forEach(one -> assertTrue(words.contains(one), one));
        allergies.forEach(one -> assertTrue(words.contains(one), one));
        assertTrue(words.contains("Ērika Segpārklājiņa"));
        int pages = pages(content);
        assertTrue(pages > 1);
        assertEquals(pages, words.split("TURPINĀJUMS NĀKAMAJĀ LAPĀ", -1).length);
    }

    @Test
    void itIsPdfA1a() throws Exception {
        assertEquals(List.of(), Printed.notArchivable(sheet(NEEDS).print()));
    }
}
