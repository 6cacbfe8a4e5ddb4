package lv.vecruzina.ear.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The language of the pages (valoda): Latvian first, English beside it. */
class LanguageIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void theChosenLanguageStaysFromPageToPageAndBackAgain() {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/client/list.xhtml");
        assertThat(director.page().locator("h1")).hasText(Words.LATVIAN.of("client.list.title"));
        director.switchLanguage();
        assertThat(director.page().locator("h1")).hasText(Words.ENGLISH.of("client.list.title"));
        director.open("/recommendation/list.xhtml");
        assertThat(director.page().locator("h1")).hasText(Words.ENGLISH.of("recommendation.list.title"));
        director.switchLanguage();
        assertThat(director.page().locator("h1")).hasText(Words.LATVIAN.of("recommendation.list.title"));
    }
}
