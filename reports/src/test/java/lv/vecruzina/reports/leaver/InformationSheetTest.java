package lv.vecruzina.reports.leaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import lv.vecruzina.ejb.leaver.Guarantee;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.reports.shared.Printed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The information sheet tells a youth the amounts of the day on one page, and marks what nobody could check. */
class InformationSheetTest {
    private static byte[] sheet(boolean verified, LocalDate day) {
        return sheet(verified, day, null, new byte[0]);
    }

    private static byte[] sheet(boolean verified, LocalDate day, @Nullable LeaverStepRow signed, byte[] drawn) {
        LocalDate from = LocalDate.of(2024, 1, 1);
        return new InformationSheet(
                        "Žanis Āčēģīķļņšūž",
                        "K-0001",
                        LocalDate.of(2008, 2, 29),
                        List.of(
                                new Guarantee("start", new BigDecimal("274"), from, verified),
                                new Guarantee("start_disabled", new BigDecimal("411"), from, verified),
                                new Guarantee("monthly", new BigDecimal("171"), from, verified),
                                new Guarantee("monthly_disabled", new BigDecimal("240"), from, verified),
                                new Guarantee("household", new BigDecimal("1166"), from, verified)),
                        null,
                        LocalDate.of(2032, 2, 29),
                        signed,
                        drawn,
                        day)
                .print();
    }

    @Test
    void theAmountsOfAYearNobodyCouldCheckAreMarked() throws Exception {
        byte[] content = sheet(false, LocalDate.of(2026, 3, 31));
        Files.write(Path.of("target/information-sheet.pdf"), content);
        String words = Printed.words(content);
        assertTrue(words.contains("Žanis Āčēģīķļņšūž"), words);
        assertTrue(words.contains("411,00 EUR (no 01.01.2024.)"), words);
        assertTrue(words.contains("1166,00 EUR"), words);
        assertTrue(words.contains("Nav pārbaudīts"), words);
        assertTrue(words.contains("jautā sociālajā dienestā"), words);
        try (PDDocument document = Loader.loadPDF(content)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void whatIsSureBearsNoMark() {
        String words = Printed.words(sheet(true, LocalDate.of(2024, 6, 30)));
        assertTrue(words.contains("411,00 EUR (no 01.01.2024.)"), words);
        assertFalse(words.contains("ārbaudīts"), words);
    }

    @Test
    void theSignatureOfTheOwnPageStandsUnderIt() throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 2);
        var row = new LeaverStepRow(
                1,
                1,
                1,
                "information_sheet",
                day,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "informed",
                null,
                null,
                day,
                "paraksts.png",
                "worker",
                null);
        var picture = new BufferedImage(600, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.fillRect(0, 0, 600, 160);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(5));
        pen.drawArc(180, 40, 200, 80, 0, 300);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        byte[] content = sheet(true, day, row, png.toByteArray());
        Files.write(Path.of("target/information-sheet-signed.pdf"), content);
        String words = Printed.words(content);
        assertTrue(words.contains("man izskaidrots un saprotu, lapu saņēmu, 02.01.2026."), words);
        assertTrue(words.contains("kad tev būs 18 gadi"), words);
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        assertTrue(raw.contains("/Width 600"), "the drawn signature");
    }
}
