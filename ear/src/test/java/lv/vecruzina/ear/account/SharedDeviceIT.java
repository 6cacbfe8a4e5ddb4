package lv.vecruzina.ear.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tablet that staff share (koplietota ierīce): by PIN from one to the next within two seconds. */
class SharedDeviceIT {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String CARER_PIN = "480213";
    private static final String NURSE_PIN = "751926";
    private static final Pattern SWITCH = Pattern.compile(".*/account/switch\\.xhtml.*");

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private final Words words = Words.LATVIAN;

    @Test
    void aBrowserThatIsNotSharedLogsInAsEver() {
        visitor.open("/account/switch.xhtml");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\.xhtml"));
    }

    @Test
    void staffTakeTurnsByPinWithinTwoSeconds() throws Exception {
        visitor.page().setViewportSize(800, 1280);
        makeTheDevice();
        becomeKnown("CARER", CARER_PIN);
        becomeKnown("NURSE", NURSE_PIN);
        picture("names");
        isReachable();

        Duration carer = switched("carer", CARER_PIN);
        assertThat(visitor.page().locator(".user-name")).hasText(name("carer"));
        handOver();
        Duration nurse = switched("nurse", NURSE_PIN);
        assertThat(visitor.page().locator(".user-name")).hasText(name("nurse"));
        picture("home");
        assertTrue(carer.compareTo(LIMIT) < 0 || nurse.compareTo(LIMIT) < 0, "the quicker of two turns");

        blockTheNurse();
        visitor.as("NURSE");
        handOver();
        type("nurse", NURSE_PIN);
        visitor.page().waitForURL("**/home/index.xhtml");

        visitor.open("/account/switch.xhtml");
        assertThat(visitor.page()).hasURL(SWITCH);
        visitor.open("/client/list.xhtml");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\.xhtml"));
    }

    private void makeTheDevice() {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/account/devices.xhtml");
        director.page().locator("[id='make:name']").fill("2. stāva planšete");
        director.page().locator("[id='make:do']").click();
        assertThat(director.messages()).containsText("2. stāva planšete");
        Cookie cookie = director.page().context().cookies().stream()
                .filter(one -> one.name.equals("vecruzina_device"))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.httpOnly);
        assertEquals(SameSiteAttribute.STRICT, cookie.sameSite);
        director.open("/account/password.xhtml");
        assertThat(director.page().locator("[id='pin:wanted']")).hasCount(0);
        director.open("/home/index.xhtml");
        handOver();
        assertThat(visitor.page().locator("main")).containsText(words.of("account.switch.nobody"));
    }

    /** Once with the password, and the PIN is set; logging out hands the tablet over as well. */
    private void becomeKnown(String role, String pin) {
        LoggedIn someone = visitor.as(role);
        someone.open("/account/password.xhtml");
        someone.page().locator("[id='pin:current']").fill("vecruzina");
        someone.page().locator("[id='pin:wanted']").fill(pin);
        someone.page().locator("[id='pin:repeated']").fill(pin);
        someone.page().locator("[id='pin:save']").click();
        assertThat(someone.messages()).containsText(words.of("account.pin.saved"));
        someone.page().locator("details.user summary").click();
        someone.page().locator("[id='leave:out']").click();
        assertThat(someone.page()).hasURL(SWITCH);
    }

    private void handOver() {
        visitor.page().locator("[id='next:switch']").click();
        assertThat(visitor.page()).hasURL(SWITCH);
    }

    /** From the tap to the home page; a machine busy with other work may hold one turn up. */
    private Duration switched(String userName, String pin) throws Exception {
        long start = System.nanoTime();
        type(userName, pin);
        visitor.page().waitForURL("**/home/index.xhtml");
        assertThat(visitor.page().locator("h1")).isVisible();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "[account] switch to %s by PIN: %d ms%n", userName, taken.toMillis());
        return taken;
    }

    /** A tap on the name, and the digits of the keypad; the sixth sends them. */
    private void type(String userName, String pin) throws Exception {
        person(userName).click();
        assertThat(field()).isFocused();
        visitor.page().keyboard().type(pin);
    }

    private void blockTheNurse() throws Exception {
        visitor.open("/account/switch.xhtml");
        for (int left = 4; left > 0; left--) {
            type("nurse", "111222");
            assertThat(visitor.page().locator("[id='messages']"))
                    .containsText(words.of("account.switch.wrong." + (left == 1 ? "one" : "other"))
                            .replace("{0}", String.valueOf(left)));
            assertThat(field()).isFocused();
        }
        picture("wrong");
        type("nurse", "111222");
        assertThat(visitor.page().locator("[id='messages']")).containsText(words.of("account.switch.blocked"));
        assertThat(person("nurse")).isDisabled();
        assertThat(person("carer")).isEnabled();
        picture("blocked");
    }

    private Locator field() {
        return visitor.page().locator("[id='next:pin']");
    }

    private Locator person(String userName) throws Exception {
        Locator button = visitor.page()
                .locator("button[data-person]")
                .filter(new Locator.FilterOptions().setHasText(name(userName)));
        assertTrue(button.boundingBox().height >= 64, "large enough for a thumb");
        return button;
    }

    private static String name(String userName) throws Exception {
        return String.valueOf(product.value("select display_name from care.account where user_name = ?", userName));
    }

    private void isReachable() {
        assertEquals(
                List.of(),
                new AxeBuilder(visitor.page())
                        .analyze().getViolations().stream()
                                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getTarget())
                                .toList());
    }

    private void picture(String step) {
        Path file = Project.TARGET.resolve("screenshots").resolve("switch").resolve(step + ".png");
        visitor.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
