package lv.vecruzina.ear.shared;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * A person at a browser that knows nothing from before. Every test has its own; it fails if the browser's console says
 * anything of an error, and leaves a picture of the last page where it failed. Without a browser it is skipped.
 */
public final class Visitor implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(Visitor.class);

    /** Milliseconds; on a machine busy with other work an answer takes its time. */
    private static final int TIMEOUT = 15_000;

    private final SharedProduct product;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    public Visitor(SharedProduct product) {
        this.product = product;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Store store = test.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty()) {
            store.getOrComputeIfAbsent(Chromium.Missing.class, key -> new Chromium.Missing(), Chromium.Missing.class)
                    .skip();
            Assumptions.abort("no Chromium or Chrome found");
        }
        // Playwright's objects are for the thread that made them.
        Chromium chromium = store.getOrComputeIfAbsent(
                Thread.currentThread(), key -> Chromium.start(executable.get()), Chromium.class);
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("lv-LV")
                        .setTimezoneId("Europe/Riga"));
        context.setDefaultTimeout(TIMEOUT);
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (page == null || context == null) {
            return;
        }
        try {
            if (test.getExecutionException().isPresent()) {
                String name = test.getRequiredTestClass().getSimpleName() + "."
                        + test.getRequiredTestMethod().getName();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Project.TARGET.resolve("failed").resolve(name + ".png")));
            } else {
                Assertions.assertEquals(List.of(), complaints(), "the browser's console");
            }
        } finally {
            context.close();
        }
    }

    /** What the console has complained of since the last call. */
    public List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    public Page page() {
        return Objects.requireNonNull(page, "the extension was not registered");
    }

    /** Opens a page by its path. */
    public Page open(String address) {
        page().navigate(product.url(address));
        return page();
    }

    /** Waits until the page has loaded, fonts too, and no answer is under way. */
    public void settle() {
        page().waitForLoadState(LoadState.LOAD);
        page().waitForFunction("""
                () => document.fonts.status === 'loaded'
                  && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())
                  && !document.querySelector('.ui-state-loading')""");
    }

    /** Switches the log-in page, and with it all pages, to English. */
    public void speakEnglish() {
        open("/login.xhtml");
        page().locator("[id='tongue:switch']").click();
        page().waitForSelector("html[lang=en]");
    }

    /** Forgets who was logged in, not the language. */
    public void leave() {
        page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    /** Logs the sample user of a role in. */
    public LoggedIn as(String role) {
        return as(role.toLowerCase(Locale.ROOT), "vecruzina");
    }

    public LoggedIn as(String userName, String secret) {
        logIn(userName, secret);
        page().waitForURL("**/home/index.xhtml");
        return new LoggedIn(this, "en".equals(page().getAttribute("html", "lang")) ? Words.ENGLISH : Words.LATVIAN);
    }

    /** Fills the log-in page in and sends it. */
    public void logIn(String userName, String secret) {
        open("/login.xhtml");
        page().locator("[id='login:userName']").fill(userName);
        page().locator("[id='login:secret']").fill(secret);
        page().locator("[id='login:enter']").click();
    }
}
