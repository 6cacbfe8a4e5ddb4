package lv.vecruzina.ear.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*4: teenagers answer by a code without logging in; a code works once; results appear at five, words after two readers. */
class SurveyIT {
    private static final String SAID = "Vairak peldesanas ";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private final List<String> addresses = new ArrayList<>();

    @Test
    void fiveTeenagersAnswerAndNobodyKnowsWho() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        Slips.draft(director, "Kuras nodarbības noder");
        String edit = visitor.page().url();
        String id = edit.substring(edit.indexOf("id="));
        List<String> codes = Slips.print(visitor.page(), 5);
        assertEquals(5, codes.size(), codes.toString());

        try (BrowserContext own = ownBrowser()) {
            Page page = own.newPage();
            page.onRequest(request -> addresses.add(request.url()));
            for (int i = 0; i < codes.size(); i++) {
                answer(page, codes.get(i), i);
            }
            begin(page, codes.get(0));
            assertThat(page.locator(".field .ui-message-error").filter(said("rule.survey.code_is_no_good")))
                    .isVisible();
        }
        codes.forEach(code -> assertFalse(addresses.toString().contains(code), "a code in an address"));

        director.open("/survey/results.xhtml?" + id);
        assertThat(visitor.page().locator("main")).containsText(Words.LATVIAN.of("survey.results.none"));
        director.open("/survey/edit.xhtml?" + id);
        visitor.page().locator("[id='closing:close']").click();
        visitor.page().locator(".ui-confirmdialog-yes").click();
        visitor.page().waitForURL("**/survey/results.xhtml?id=*");
        Locator bars = visitor.page().locator(".survey-bars dd");
        assertThat(bars.first()).containsText("3–5");
        assertThat(visitor.page().locator("main")).not().containsText(SAID);

        visitor.page().locator("[id='read']").click();
        readFirst(visitor.page(), "propose");
        assertThat(visitor.page().locator("[id='unread']")).containsText(Words.LATVIAN.of("survey.read.another"));
        readFirst(visitor.page(), waiting("survey.read.first"), "propose");
        assertThat(waiting("survey.read.another")).hasCount(2);
        LoggedIn specialist = visitor.as("SPECIALIST");
        specialist.open("/survey/read.xhtml?" + id);
        readFirst(visitor.page(), waiting("survey.read.second"), "show");
        readChanged(visitor.page());
        specialist.open("/survey/results.xhtml?" + id);
        assertThat(visitor.page().locator("blockquote.said")).hasCount(1);
        nothingIsLogged(codes);
    }

    @Test
    void aChildsTurnEndsWhereASurveyBegins() throws Exception {
        Newcomer child = Newcomer.aged(product, 14, "social_worker");
        Tablet.give(visitor.as("SOCIAL_WORKER"), "/client/file.xhtml?no=" + child.clientNo());
        visitor.open("/survey/mine.xhtml");
        assertThat(visitor.page().locator("[id='start:code']")).isVisible();
        visitor.open("/child/index.xhtml");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\.xhtml"));
    }

    private BrowserContext ownBrowser() {
        BrowserContext own = visitor.page()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(800, 1280)
                        .setLocale("lv-LV"));
        own.setDefaultTimeout(15_000);
        return own;
    }

    private void begin(Page page, String code) {
        page.navigate(product.url("/login.xhtml"));
        page.locator("[id='survey']").click();
        page.locator("[id='start:code']").fill(code);
        page.locator("[id='start:begin']").click();
    }

    private void answer(Page page, String code, int number) {
        begin(page, code.toLowerCase(java.util.Locale.ROOT));
        pick(page, 0);
        page.locator("[id='paper:next']").click();
        pick(page, 1);
        page.locator("[id='paper:next']").click();
        page.locator("[id='paper:words']").fill(SAID + number);
        page.locator("[id='paper:back']").click();
        assertThat(page.locator("[aria-pressed=true]")).hasCount(1);
        page.locator("[id='paper:next']").click();
        assertThat(page.locator("[id='paper:words']")).hasValue(SAID + number);
        page.locator("[id='paper:send']").click();
        assertThat(page.locator("main")).containsText(Words.LATVIAN.of("survey.mine.thanks"));
    }

    private static void pick(Page page, int option) {
        page.locator("button.survey-pick").nth(option).click();
        assertThat(page.locator("button.survey-pick").nth(option)).hasAttribute("aria-pressed", "true");
    }

    private Locator waiting(String key) {
        return visitor.page().locator("[id='unread:rows_data'] tr").filter(said(key));
    }

    /** Words that the second reader changed are shown by another alone. */
    private void readChanged(Page page) {
        waiting("survey.read.second").locator("button[id$=':open']").click();
        page.locator("[id='reading:shown']").fill(SAID + "mainīts");
        page.locator("[id='reading:show']").click();
        assertThat(page.locator("[id='messages']")).containsText(Words.LATVIAN.of("survey.read.proposed_anew"));
        assertThat(waiting("survey.read.another")).hasCount(1);
    }

    private static void readFirst(Page page, String deed) {
        readFirst(page, page.locator("[id='unread:rows_data'] tr").first(), deed);
    }

    private static void readFirst(Page page, Locator row, String deed) {
        row.first().locator("button[id$=':open']").click();
        assertThat(page.locator("[id='reading:shown']")).isFocused();
        page.locator("[id='reading:" + deed + "']").click();
        assertThat(page.locator("[id='readingDialog']")).isHidden();
    }

    private static Locator.FilterOptions said(String key) {
        return new Locator.FilterOptions().setHasText(Words.LATVIAN.of(key));
    }

    /** Neither a code nor an answer, in no file that the server or the launcher writes. */
    private static void nothingIsLogged(List<String> codes) throws Exception {
        try (Stream<Path> files = Files.walk(Project.TARGET.resolve("product"))) {
            List<Path> logs =
                    files.filter(file -> file.toString().contains(".log")).toList();
            assertTrue(logs.size() > 1, logs.toString());
            for (Path log : logs) {
                String written = Files.readString(log, StandardCharsets.ISO_8859_1);
                assertFalse(written.contains(SAID), log.toString());
                codes.forEach(code -> assertFalse(written.contains(code), log.toString()));
            }
        }
    }
}
