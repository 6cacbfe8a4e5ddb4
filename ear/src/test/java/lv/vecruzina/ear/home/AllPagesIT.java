package lv.vecruzina.ear.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import lv.vecruzina.ear.shared.Axe;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * One walk over every page and dialog: reachable by everybody (WCAG 2.1 AA by axe), silent in the console, and pictured. The
 * walks go side by side, each in a browser of its own: together they were a fifth of all tests' time.
 */
class AllPagesIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    /** Each page is walked once, by the first of them who may. */
    private static final List<String> ROLES = List.of("DIRECTOR", "ADMINISTRATOR", "CARER");

    /** Ids of all dialogs; the frame's own confirmation has words only once something asks by it. */
    private static final String DIALOGS = """
            () => [...document.querySelectorAll('dialog, .ui-dialog:not(.ui-confirm-dialog)')]
              .map(dialog => dialog.id)""";

    private static final String OPEN = """
            id => {
              const dialog = document.getElementById(id);
              dialog.showModal ? dialog.showModal() : PrimeFaces.getWidgetById(id).show();
            }""";
    private static final String CLOSE = """
            id => {
              const dialog = document.getElementById(id);
              dialog.close ? dialog.close() : PrimeFaces.getWidgetById(id).hide();
            }""";

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private boolean withDialogs;
    private final List<String> found = new ArrayList<>();
    private final Set<String> frameDialogs = new TreeSet<>();

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void everyPageInLatvian() throws Exception {
        withDialogs = true;
        walk("lv", false);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void everyPageInEnglish() throws Exception {
        walk("en", true);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
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
        String child = Newcomer.aged(product, 17, "social_worker").clientNo();
        product.update("""
                insert into care.leaver_step (client_id, done_on, given_on, kind, recorded_by, recorded_at)
                select id, current_date, current_date, 'information_sheet', 'social_worker', now() from care.client where client_no = ?""", child);
        Tablet.give(visitor.as("SOCIAL_WORKER"), "/client/file.xhtml?no=" + child);
        visit(folder, take(left, roles -> roles.contains("CHILD")));
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
                    .screenshot(new Page.ScreenshotOptions()
                            // The English one differs by its words alone: its first screen is enough, and much faster.
                            .setFullPage(!folder.equals("en"))
                            .setPath(picture));
            Axe axe = Axe.on(visitor.page());
            axe.found("html").forEach(one -> found.add(page + " " + one));
            if (withDialogs) {
                examineDialogs(axe, page);
            }
            visitor.complaints().forEach(complaint -> found.add(page + " console: " + complaint));
        }
    }

    /** Opens each dialog of the page; the two of the frame, the same on all pages, only once. */
    private void examineDialogs(Axe axe, String page) {
        for (Object one : (List<?>) visitor.page().evaluate(DIALOGS)) {
            String id = String.valueOf(one);
            boolean ofFrame = Set.of("keys", "session-end").contains(id);
            if (!ofFrame || frameDialogs.add(id)) {
                visitor.page().evaluate(OPEN, id);
                String dialog = "[id='" + id + "']";
                visitor.page().locator(dialog).waitFor();
                axe.found(dialog).forEach(what -> found.add(page + " " + what));
                visitor.page().evaluate(CLOSE, id);
            }
        }
    }
}
