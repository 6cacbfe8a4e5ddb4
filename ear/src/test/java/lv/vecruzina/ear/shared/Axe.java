package lv.vecruzina.ear.shared;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe says of a page that is open (WCAG 2.1 AA). */
public final class Axe {
    /** What it finds serious or critical within the part; asked for nothing else it takes a third of the time. */
    private static final String EXAMINE = """
            part => axe.run(part, {resultTypes: ['violations']}).then(results => results.violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .flatMap(rule => rule.nodes.map(node => `${rule.id} ${node.target}: ${rule.help}`)))""";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** Takes it to the page, which keeps it until another one is opened. */
    public static Axe on(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return new Axe(page);
    }

    /** What is wrong within the part, an element by its selector. */
    public List<String> found(String part) {
        return ((List<?>) page.evaluate(EXAMINE, part))
                .stream().map(String::valueOf).toList();
    }
}
