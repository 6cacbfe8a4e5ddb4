package lv.vecruzina.web.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What the pad sends, or the typed name, becomes a picture that is not empty. */
class SignatureTest {
    private static final String PICTURE = "data:image/png;base64,AQI=";

    private static long dark(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xff) < 0x80)
                .count();
    }

    @Test
    void aTypedNameIsPainted() throws Exception {
        long marks = dark(Signature.png("{\"lines\":[]}", PICTURE, "Tālis"));
        assertTrue(marks > 500, marks + " dark points");
    }

    @Test
    void whatIsDrawnGoesBeforeTheName() {
        assertArrayEquals(new byte[] {1, 2}, Signature.png("{\"lines\":[[[1,2]]]}", PICTURE, "Tālis"));
        assertTrue(Signature.isDrawn("{\"lines\":[[[1,2]]]}", PICTURE));
        assertFalse(Signature.isDrawn("{\"lines\":[]}", PICTURE));
    }

    @Test
    void nothingIsNoSignature() {
        assertEquals(0, Signature.png(null, null, " ").length);
    }
}
