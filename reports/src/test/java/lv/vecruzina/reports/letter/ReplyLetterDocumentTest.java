package lv.vecruzina.reports.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.letter.LetterHead;
import lv.vecruzina.ejb.letter.LetterSheet;
import lv.vecruzina.ejb.letter.PartRow;
import lv.vecruzina.ejb.letter.PromiseRow;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reply letter in the form of the source letter, under the Ombudsman's own numbers, as PDF/A. */
class ReplyLetterDocumentTest {
    private static final LetterHead HEAD = new LetterHead(
            "Latvijas Republikas Tiesībsargam",
            "Par LR Tiesībsarga ziņojumā norādīto rekomendāciju izpildi",
            "Centrs (turpmāk – Centrs) ir saņēmis ziņojumu.\nCentrs sniedz informāciju:",
            "1-5/17",
            LocalDate.of(2026, 3, 31));

    private static PartRow part(
            String number, String part, @Nullable String text, @Nullable String answer, @Nullable String notYet) {
        PromiseRow dated = new PromiseRow(
                "1", "Veikt aptauju (āčēģīķļņšūž)", "Centrs", LocalDate.of(2026, 6, 30), "reizi gadā", true, false);
        return new PartRow(1, 1, 1, number, part, text, "Centrs", null, answer, notYet, List.of(dated));
    }

    private static byte[] print(LetterHead head) {
        return ReplyLetterDocument.print(sheet(head));
    }

    private static LetterSheet sheet(LetterHead head) {
        return new LetterSheet(
                1,
                1,
                "TIESIBSARGS-2025",
                false,
                head,
                List.of(
                        part("*", "", "par galvenās ieejas kārtību", paragraphs(6), null),
                        part("*1", "1", "bērnu skaits istabā", "Tiek veiktas pārrunas. " + paragraphs(4), null),
                        part("*1", "2", "ēdienu gatavošana", "Tiek veiktas pārrunas. " + paragraphs(4), null),
                        part("*3", "", null, "Līdzekļus piešķir katram bērnam.", "sistēma vēl nav pabeigta")));
    }

    private static String paragraphs(int number) {
        return IntStream.range(0, number)
                .mapToObj(i ->
                        "Centrs informē, ka administrācijas telpu un vadības pieejamība netiek ierobežota bērnu kustībai "
                                + "uz ēdnīcu un citām koplietošanas telpām, un ieeja tiek izmantota ikdienas gaitām.")
                .collect(Collectors.joining("\n"));
    }

    private static String words(byte[] content) {
        return Printed.pdf(new ReportOutput("letter", ReportFormat.PDF, 0, content))
                .replaceAll("\\s+", " ");
    }

    @Test
    void itAnswersUnderTheNumbersOfTheSource() {
        String words = words(print(HEAD));
        for (String said : List.of(
                "90000078104",
                "2026. gada 31. marts Nr. 1-5/17",
                "Latvijas Republikas Tiesībsargam",
                "Par LR Tiesībsarga ziņojumā norādīto rekomendāciju izpildi",
                "Centrs (turpmāk – Centrs) ir saņēmis ziņojumu. Centrs sniedz informāciju: T.R.* – Tiesībsarga",
                "1. (T.R.*) par galvenās ieejas kārtību",
                "2. (T.R.*1) 1. daļa: bērnu skaits istabā 2. daļa: ēdienu gatavošana Tiek veiktas pārrunas.",
                "3. (T.R.*3) Līdzekļus piešķir katram bērnam. Vēl nav izpildīts, jo: sistēma vēl nav pabeigta",
                "T.R.*1, 2. daļa Veikt aptauju (āčēģīķļņšūž) Centrs 30.06.2026., reizi gadā",
                "Centra direktors")) {
            assertTrue(words.contains(said), () -> said + " is not in " + words);
        }
    }

    @Test
    void anAnswerThatServesTwoPartsIsPrintedOnce() {
        String words = words(print(HEAD));
        assertEquals(words.indexOf("Tiek veiktas pārrunas."), words.lastIndexOf("Tiek veiktas pārrunas."));
    }

    @Test
    void whatConcernsOnePartOfANumberNamesIt() {
        byte[] content = ReplyLetterDocument.print(new LetterSheet(
                1,
                1,
                "T",
                false,
                HEAD,
                List.of(
                        part("3.1", "1", "Nodrošināt", "Veikts.", null),
                        part("3.1", "2", "Otrs", null, "nav līdzekļu"),
                        part("3.1", "zēni", "Trešais", "Veikts.", "nav līdzekļu"),
                        part("4", "1", "Vienīgais", "Jā.", "gaidām"))));
        String words = words(content);
        for (String said : List.of(
                "1. (3.1) 1. daļa: Nodrošināt 2. daļa: Otrs zēni: Trešais "
                        + "1. daļa, zēni: Veikts. 2. daļa, zēni: Vēl nav izpildīts, jo: nav līdzekļu "
                        + "2. (4) Vienīgais Jā. Vēl nav izpildīts, jo: gaidām",
                "3.1, 1. daļa Veikt",
                "3.1, zēni Veikt")) {
            assertTrue(words.contains(said), () -> said + " is not in " + words);
        }
    }

    /** The words of each page of a letter. */
    private static List<String> pages(byte[] content) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            List<String> pages = new ArrayList<>();
            for (PDDocument page : new Splitter().split(pdf)) {
                pages.add(new PDFTextStripper().getText(page));
            }
            return pages;
        }
    }

    @Test
    void everyPageOfADraftSaysThatItIsOneAndNoneOfTheSealedLetter() throws Exception {
        LetterHead unnumbered = new LetterHead(HEAD.addressee(), HEAD.subject(), null, null, HEAD.datedOn());
        for (LetterHead head : List.of(HEAD, unnumbered)) {
            byte[] draft = ReplyLetterDocument.draft(sheet(head));
            List<String> pages = pages(draft);
            assertTrue(pages.size() > 1, "it goes over the page");
            assertTrue(pages.stream().allMatch(page -> page.contains("MELNRAKSTS")), pages::toString);
            assertEquals(List.of(), Printed.notArchivable(draft));
        }
        assertTrue(
                words(ReplyLetterDocument.draft(sheet(HEAD))).contains("MELNRAKSTS – 2026. gada 31. marts Nr. 1-5/17"));
        assertFalse(words(print(HEAD)).contains("MELNRAKSTS"));
    }

    /** How far down the first page a line of these words stands. */
    private static float place(byte[] content, String words) throws Exception {
        List<Float> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> positions) {
                    if (line.startsWith(words)) {
                        found.add(positions.get(0).getYDirAdj());
                    }
                }
            }.getText(pdf);
        }
        return found.get(0);
    }

    @Test
    void theFirstPointFollowsTheIntroductionWithoutAGap() throws Exception {
        LetterHead brief = new LetterHead("Inspekcijai", "Par izpildi", "Centrs ziņo:", "1-5/17", HEAD.datedOn());
        byte[] content = ReplyLetterDocument.print(
                new LetterSheet(1, 1, "T", false, brief, List.of(part("3.1", "", "Nodrošināt", "Veikts.", null))));
        float gap = place(content, "1. (3.1)") - place(content, "Centrs ziņo:");
        assertTrue(gap > 15 && gap < 40, () -> gap + " points");
    }

    /** The kinds of structure elements of a printed letter, each with its number. */
    private static Map<String, Integer> structure(byte[] content) throws Exception {
        Map<String, Integer> found = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            Deque<Object> open = new ArrayDeque<>(
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids());
            while (!open.isEmpty()) {
                if (open.pop() instanceof PDStructureElement element) {
                    found.merge(element.getStructureType(), 1, Integer::sum);
                    element.getKids().forEach(open::push);
                }
            }
        }
        return found;
    }

    @Test
    void theCommitmentsAreATableForAScreenReaderAlsoOverPages() throws Exception {
        PartRow one = part("*", "", "par kārtību", "Jā.", null);
        PartRow many = new PartRow(
                1,
                1,
                1,
                "*",
                "",
                "par kārtību",
                "Centrs",
                null,
                "Jā.",
                null,
                Collections.nCopies(60, one.promises().get(0)));
        byte[] content = ReplyLetterDocument.print(new LetterSheet(1, 1, "T", false, HEAD, List.of(many)));

        Map<String, Integer> structure = structure(content);

        assertEquals(1, structure.get("Table"), structure::toString);
        assertEquals(240, structure.get("TD"), structure::toString);
        assertTrue(structure.get("TH") >= 8, "the head stands again on each page");
        assertEquals(60 + structure.get("TH") / 4, structure.get("TR"));
        assertEquals(List.of(), Printed.notArchivable(content));
    }

    @Test
    void itIsPdfA1a() {
        assertEquals(List.of(), Printed.notArchivable(print(HEAD)));
    }
}
