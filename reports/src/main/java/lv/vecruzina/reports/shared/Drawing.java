package lv.vecruzina.reports.shared;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** What a hand drew on the screen (ar roku zīmēts), as a picture that PDF/A-1 may hold: its see-through ground becomes white. */
final class Drawing {
    private Drawing() {}

    /** @param png as the screen gave it */
    static BufferedImage of(byte[] png) {
        BufferedImage drawn;
        try {
            drawn = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)), "no picture");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var paper = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(drawn, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
