package lv.vecruzina.reports.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import lv.vecruzina.ejb.plan.GoalRow;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.ejb.plan.ReviewTerm;
import lv.vecruzina.reports.shared.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plan on paper holds the child's words as they were said, and the hand that signed them. */
class PlanSheetTest {
    private static byte[] sheet(byte[] drawn) {
        return sheet(drawn, LocalDate.of(2026, 10, 1));
    }

    private static byte[] sheet(byte[] drawn, @Nullable LocalDate review) {
        PlanRow plan = new PlanRow(
                1,
                1,
                "2",
                LocalDate.of(2026, 3, 31),
                "Sociālais darbinieks",
                review,
                "Kopsavilkums",
                "Gribu savu velosipēdu!",
                "child",
                "Nopirkts velosipēds",
                "co_author",
                null,
                Instant.parse("2026-03-31T12:00:00Z"),
                "Žanis",
                null,
                null);
        return new PlanSheet(
                        "Žanis Āčēģīķļņšūž",
                        "K-0001",
                        LocalDate.of(2012, 2, 29),
                        plan,
                        List.of(
                                new GoalRow(
                                        1,
                                        1,
                                        1,
                                        "peldēt",
                                        true,
                                        "Iemācīties peldēt",
                                        "Baseins trešdienās",
                                        "Sanita",
                                        LocalDate.of(2027, 2, 28),
                                        "partly",
                                        "Jau nirst"),
                                new GoalRow(2, 1, 1, null, false, "Lasīt", null, null, null, null, null)),
                        drawn,
                        new ReviewTerm(LocalDate.of(2026, 9, 30), 6, false),
                        LocalDate.of(2026, 4, 1))
                .print();
    }

    /** As the pad of the page draws: dark lines on nothing. */
    private static byte[] drawn() throws IOException {
        var pad = new BufferedImage(600, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pad.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawLine(20, 120, 580, 40);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(pad, "png", png);
        return png.toByteArray();
    }

    private static int pictures(byte[] content) throws IOException {
        int found = 0;
        try (PDDocument document = Loader.loadPDF(content)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    found += page.getResources().getXObject(name) instanceof PDImageXObject picture
                                    && picture.getWidth() > 1
                            ? 1
                            : 0;
                }
            }
        }
        return found;
    }

    @Test
    void theDrawnSignatureStandsOnItsLineAndThePaperStaysArchivable() throws Exception {
        byte[] content = sheet(drawn());
        Files.write(Path.of("target/plan-signed.pdf"), content);
        assertEquals(1, pictures(content));
        assertEquals(List.of(), Printed.notArchivable(content));
        String words = Printed.words(content);
        assertTrue(words.contains("Gribu savu velosipēdu!"), words);
        assertTrue(words.contains("31.03.2026. 15:00"), words);
    }

    @Test
    void aPlanToBeSignedOnPaperHasAnEmptyLine() throws Exception {
        byte[] content = sheet(new byte[0]);
        assertEquals(0, pictures(content));
        assertEquals(List.of(), Printed.notArchivable(content));
    }

    @Test
    void everyPartOfAGoalSaysWhatItIs() throws Exception {
        String words = Printed.words(sheet(new byte[0])).replaceAll("\\s+", " ");
        for (String part : List.of(
                "1. mērķis Bērna vārdiem „peldēt” Mērķis Iemācīties peldēt Ko darīsim Baseins trešdienās Kas palīdz Sanita",
                "Līdz kuram laikam 28.02.2027. Cik sasniegts daļēji sasniegts Jau nirst",
                "2. mērķis Mērķis Lasīt Paraksti",
                "uzrakstīja savu vārdu: Žanis, 31.03.2026. 15:00",
                "Izvērtēt līdz 01.10.2026")) {
            assertTrue(words.contains(part), part + " in " + words);
        }
        assertTrue(words.indexOf("Bērna viedoklis un ieteikumi") < words.indexOf("1. mērķis"), words);
    }

    @Test
    void aReviewThatNamesNoDayFollowsFromTheParameter() throws Exception {
        String words = Printed.words(sheet(new byte[0], null)).replaceAll("\\s+", " ");
        assertTrue(
                words.contains(
                        "Izvērtēt līdz 30.09.2026. (6 mēnešus pēc sastādīšanas, jo plānā diena nav norādīta; nav pārbaudīts)"),
                words);
    }
}
