package lv.vecruzina.web.shared;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A signature as a picture (paraksts): drawn on the screen, or the name typed by who can't draw. */
public final class Signature {
    private static final String DATA_URL = "data:image/png;base64,";
    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;

    private Signature() {}

    /**
     * The picture as PNG; empty where nothing is drawn or typed.
     *
     * @param drawn the lines; a pad that was cleared sends some without a point
     * @param picture as the browser sends what was drawn, a data URL
     */
    public static byte[] png(@Nullable String drawn, @Nullable String picture, String name) {
        if (picture != null && isDrawn(drawn, picture)) {
            return Base64.getDecoder().decode(picture.substring(DATA_URL.length()));
        }
        return name.isBlank() ? new byte[0] : typed(name.strip());
    }

    /** Whether the hand drew it: then a typed name is not asked for. */
    static boolean isDrawn(@Nullable String drawn, @Nullable String picture) {
        return drawn != null
                && drawn.chars().anyMatch(Character::isDigit)
                && picture != null
                && picture.startsWith(DATA_URL);
    }

    private static byte[] typed(String name) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.setColor(Color.BLACK);
            pen.setFont(new Font(Font.SERIF, Font.ITALIC, 48));
            pen.drawString(name, 24, HEIGHT / 2 + 16);
        } finally {
            pen.dispose();
        }
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
