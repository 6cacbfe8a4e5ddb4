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
        Map<String, Set<String>> open = new TreeMap<>(AccessTable.pages());
        open.keySet().removeIf(page -> !page.endsWith(".xhtml"));
        Map<String, Set<String>> forDirector = new TreeMap<>(open);
        forDirector.values().removeIf(roles -> AccessTable.isPublic(roles) || !AccessTable.lets(roles, "DIRECTOR"));
        Map<String, Set<String>> forAdministrator = new TreeMap<>(open);
        forAdministrator.values().removeIf(roles -> AccessTable.isPublic(roles) || AccessTable.lets(roles, "DIRECTOR"));
        open.values().removeIf(roles -> !AccessTable.isPublic(roles));

        if (english) {
            visitor.speakEnglish();
        }
        visit(folder, open.keySet());
        visitor.as("DIRECTOR");
        visit(folder, forDirector.keySet());
        visitor.leave();
        visitor.as("ADMINISTRATOR");
        visit(folder, forAdministrator.keySet());
        assertEquals("", String.join("\n", found));
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
