package lv.vecruzina.ear.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Giving a delivery on the page (datu imports). */
class UploadIT {
    private static final String CLIENTS = """
            client_no;given_name;family_name;birth_date;sex;municipality
            IT-1;Žubīte;Izmēģinājuma;2015-05-05;F;Rēzeknes novads
            IT-2;Ķirsis;Izmēģinājums;2015-05-06;M;Nekurienes novads
            IT-3;Pīle;Izmēģinājuma;2015-02-30;F;Rēzeknes novads
            """;

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void goodRowsEnterAndRefusedOnesAreShownWithTheirReasonAndGivenBack() throws Exception {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/delivery/list.xhtml");
        worker.page()
                .locator("input[type='file']")
                .setInputFiles(new FilePayload("jaunie klienti.zip", "application/zip", zip("clients.csv", CLIENTS)));
        worker.button("delivery.list.give").click();

        Locator lines = worker.page().locator("[id='detail:lines_data']");
        assertThat(lines).containsText("Nekurienes novads", within(60));
        assertThat(lines.locator("> tr")).hasCount(2);
        assertThat(lines).containsText("2015-02-30");
        assertEquals(
                "IT-1",
                product.value("select string_agg(client_no, ',') from care.client where client_no like 'IT-%'"));

        Download refused = worker.page()
                .waitForDownload(() -> worker.button("delivery.list.download").click());
        assertEquals("clients.refused.csv", refused.suggestedFilename());
        String content = Files.readString(refused.path());
        assertTrue(content.contains("IT-2") && content.contains("IT-3") && !content.contains("IT-1"), content);
    }

    private static LocatorAssertions.ContainsTextOptions within(int seconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(seconds * 1000.0);
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
