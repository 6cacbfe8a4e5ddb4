package lv.vecruzina.ear.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A paper of the survey in a teenager's hand: it outlasts a reload and the way back, until it is sent, left or too late. */
class SurveyPaperIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private List<String> codes = List.of();

    @BeforeEach
    void fiveCodes() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        Slips.draft(director, "Anketa rokās");
        codes = Slips.print(visitor.page(), 5);
    }

    @Test
    void aReloadAndTheWayBackLoseNoAnswer() {
        try (BrowserContext tablet = tablet()) {
            Page page = begun(tablet, 0);
            assertThat(page).hasURL(Pattern.compile(".*/survey/mine\\.xhtml"));
            page.reload();
            assertThat(page.locator("[id='asked']")).containsText(Words.LATVIAN.of("survey.usual.useful"));
            assertThat(page.locator(".notice, .ui-message-error")).hasCount(0);
            page.locator("button.survey-pick").nth(2).click();
            assertThat(page.locator("button.survey-pick").nth(2)).hasAttribute("aria-pressed", "true");
            page.locator("[id='paper:next']").click();
            assertThat(page.locator("[id='asked']")).containsText(Words.LATVIAN.of("survey.usual.heard"));
            assertThat(page.locator("[id='asked']")).isFocused();
            page.reload();
            page.reload();
            assertThat(page.locator("[id='asked']")).containsText(Words.LATVIAN.of("survey.usual.heard"));

            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml"));
            page.locator("[id='survey']").click();
            assertThat(page.locator("[id='asked']")).containsText(Words.LATVIAN.of("survey.usual.heard"));
            page.locator("[id='paper:back']").click();
            assertThat(page.locator("button.survey-pick").nth(2)).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void whoLeavesLeavesNothingBehind() {
        try (BrowserContext tablet = tablet()) {
            Page page = begun(tablet, 0);
            page.locator("[id='paper:leave']").click();
            page.locator(".ui-confirmdialog-no").click();
            page.locator("[id='paper:leave']").click();
            page.locator(".ui-confirmdialog-yes").click();
            assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml"));
            page.locator("[id='survey']").click();
            assertThat(page.locator("[id='start:code']")).isVisible();
        }
    }

    @Test
    void whoLogsInOnTheSameDeviceFindsNoPaper() {
        try (BrowserContext tablet = tablet()) {
            Page page = begun(tablet, 0);
            page.navigate(product.url("/login.xhtml"));
            page.locator("[id='login:userName']").fill("carer");
            page.locator("[id='login:secret']").fill("not the password");
            page.locator("[id='login:enter']").click();
            page.navigate(product.url("/survey/mine.xhtml"));
            assertThat(page.locator("[id='start:code']")).isVisible();
        }
    }

    @Test
    void aSurveyClosedWhileSomebodyAnswersSaysSoAndKeepsThePaper() {
        try (BrowserContext tablet = tablet()) {
            Page page = begun(tablet, 0);
            page.locator("[id='paper:next']").click();
            page.locator("[id='paper:next']").click();
            page.locator("[id='paper:words']").fill("Par vēlu");
            visitor.page().reload();
            visitor.page().locator("[id='closing:close']").click();
            assertThat(visitor.page().locator(".ui-confirm-dialog-message"))
                    .containsText(Words.LATVIAN.of("survey.edit.close_sure", 1));
            visitor.page().locator(".ui-confirmdialog-yes").click();
            visitor.page().waitForURL("**/survey/results.xhtml?id=*");

            page.locator("[id='paper:send']").click();
            assertThat(page.locator(".notice-error")).hasText(Words.LATVIAN.of("rule.survey.closed_meanwhile"));
            assertThat(page.locator("[id='paper:words']")).hasValue("Par vēlu");
        }
    }

    @Test
    void thePageOfASurveyKnowsItsNewSlipsAndARefusalKeepsItsAddress() {
        Page page = visitor.page();
        assertThat(page.locator("[id='codes'] p.number")).hasText(Words.LATVIAN.of("survey.edit.codes_given", 5, 0));
        assertThat(page.locator("[id='question']")).hasCount(0);
        assertThat(page.locator("button[id$=':drop']")).hasCount(0);
        String address = page.url();
        page.locator("[id='codes:number']").fill("0");
        page.locator("[id='codes:print']").click();
        assertThat(page.locator(".field .ui-message-error")).isVisible();
        assertEquals(address, page.url());
    }

    private BrowserContext tablet() {
        BrowserContext tablet = visitor.page()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(800, 1280)
                        .setLocale("lv-LV"));
        tablet.setDefaultTimeout(15_000);
        return tablet;
    }

    private Page begun(BrowserContext tablet, int code) {
        Page page = tablet.newPage();
        page.navigate(product.url("/login.xhtml"));
        page.locator("[id='survey']").click();
        page.locator("[id='start:code']").fill(codes.get(code));
        page.locator("[id='start:begin']").click();
        assertThat(page.locator("[id='asked']")).isVisible();
        return page;
    }
}
