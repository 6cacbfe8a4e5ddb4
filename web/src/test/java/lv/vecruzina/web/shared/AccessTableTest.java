package lv.vecruzina.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.vecruzina.ejb.account.Access;
import lv.vecruzina.ejb.account.DeclaredRoles;
import org.junit.jupiter.api.Test;

/** The table of access against the pages, and against the services of every module. */
class AccessTableTest {
    private final Access access = new Access();

    @Test
    void everyPageHasARowAndEveryRowAPage() throws Exception {
        Set<String> rows = new TreeSet<>(access.pages());
        rows.removeIf(row -> !row.endsWith(".xhtml"));
        Set<String> pages = new TreeSet<>();
        Pages.all()
                .forEach(page ->
                        pages.add("/" + Pages.ROOT.relativize(page).toString().replace('\\', '/')));
        pages.removeIf(page -> page.startsWith("/WEB-INF/"));
        assertEquals(String.join("\n", pages), String.join("\n", rows));
    }

    @Test
    void everyServiceOfEveryModuleHasTheRowsItsAnnotationsSay() throws Exception {
        assertEquals(lines(DeclaredRoles.ofAllServices()), lines(access.methods()));
    }

    @Test
    void everyWayOfTheMenuLeadsToAPageThatExists() {
        for (String page : Navigation.pages()) {
            assertTrue(Files.exists(Pages.ROOT.resolve(page.substring(1))), page);
        }
    }

    private static String lines(java.util.Map<String, Set<String>> rows) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(rows).forEach((name, roles) -> lines.append(name)
                .append(' ')
                .append(new TreeSet<>(roles))
                .append('\n'));
        return lines.toString();
    }
}
