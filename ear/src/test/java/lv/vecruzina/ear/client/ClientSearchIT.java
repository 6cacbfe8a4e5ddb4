package lv.vecruzina.ear.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finding a client (klienta meklēšana) without diacritics and capitals. */
class ClientSearchIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void theHeaderFindsANameTypedWithoutDiacriticsAndKeepsItOutOfTheAddress() throws Exception {
        String name = nameWithDiacritics();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.page().keyboard().press("/");
        worker.page().keyboard().type(plain(name));
        worker.page().keyboard().press("Enter");
        assertThat(worker.page()).hasURL(Pattern.compile(".*/client/list\\.xhtml.*"));
        assertThat(rows(worker).first()).containsText(name);
        assertFalse(worker.page().url().contains(plain(name)), "no name in an address");
    }

    @Test
    void theListNarrowsWhileOneTypes() throws Exception {
        String name = nameWithDiacritics();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/client/list.xhtml");
        assertThat(rows(worker)).hasCount(25);
        worker.field("client.list.words").pressSequentially(plain(name));
        assertThat(rows(worker)).not().hasCount(25);
        assertThat(rows(worker).first()).containsText(name);
        rows(worker).first().locator("a").click();
        assertThat(worker.page()).hasURL(Pattern.compile(".*/client/file\\.xhtml\\?no=.*"));
        assertThat(worker.page().locator("h1")).containsText(name);
    }

    private static Locator rows(LoggedIn worker) {
        return worker.page().locator("[id='list:rows_data'] > tr");
    }

    private static String nameWithDiacritics() throws Exception {
        return Objects.requireNonNull(product.value("""
                select c.family_name from care.client c join care.placement p on p.client_id = c.id and p.ended_on is null
                join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
                where c.family_name ~ '[āčēģīķļņšūž]' order by c.client_no limit 1"""));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
