package lv.vecruzina.ear.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import lv.vecruzina.ear.shared.AccessTable;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One walk over every page: reachable by everybody (WCAG 2.1 AA by axe), silent in the console, and pictured. */
class AllPagesIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    /** Each page is walked once, by the first of them who may. */
    private static final List<String> ROLES = List.of("DIRECTOR", "ADMINISTRATOR", "CARER");

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private final List<String> found = new ArrayList<>();

    @Test
    void everyPageInLatvian() throws Exception {
        walk("lv", false);
    }

    @Test
    void everyPageInEnglish() throws Exception {
        walk("en", true);
    }

    @Test
    void everyPageOnATablet() throws Exception {
        visitor.page().setViewportSize(800, 1280);
        walk("lv-800", false);
    }

    private void walk(String folder, boolean english) throws Exception {
        Map<String, Set<String>> left = new TreeMap<>(AccessTable.pages());
        left.keySet().removeIf(page -> !page.endsWith(".xhtml"));
        if (english) {
            visitor.speakEnglish();
        }
        visit(folder, take(left, AccessTable::isPublic));
        for (String role : ROLES) {
            visitor.as(role);
            visit(folder, take(left, roles -> AccessTable.lets(roles, role)));
            visitor.leave();
        }
        assertEquals(Map.of(), left, "nobody walked here");
        assertEquals("", String.join("\n", found));
    }

    /** Pages for whom the roles hold; they are left no more. */
    private static Set<String> take(Map<String, Set<String>> left, Predicate<Set<String>> roles) {
        Set<String> taken = new TreeSet<>();
        left.forEach((page, row) -> {
            if (roles.test(row)) {
                taken.add(page);
            }
        });
        left.keySet().removeAll(taken);
        return taken;
    }

    private void visit(String folder, Set<String> pages) throws Exception {
        var sample = new SamplePages(product);
        for (String page : pages) {
            visitor.open(sample.address(page));
            visitor.settle();
            Path picture = Project.TARGET
                    .resolve("screenshots")
                    .resolve(folder)
                    .resolve(page.substring(1).replace('/', '-').replace(".xhtml", ".png"));
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
            for (Rule rule : new AxeBuilder(visitor.page()).analyze().getViolations()) {
                if (Set.of("serious", "critical").contains(rule.getImpact())) {
                    rule.getNodes()
                            .forEach(node -> found.add(
                                    page + " " + rule.getId() + " " + node.getTarget() + ": " + rule.getHelp()));
                }
            }
            visitor.complaints().forEach(complaint -> found.add(page + " console: " + complaint));
        }
    }
}
