package lv.vecruzina.ear.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.vecruzina.ear.shared.AccessTable;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page of the table of access as every role, and as nobody, over HTTP. */
class PageAccessIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    static final Iterable<String> ROLES = AccessTable.ROLES;

    private final SamplePages pages = new SamplePages(product);

    @ParameterizedTest
    @FieldSource("ROLES")
    void aRoleOpensItsPagesAndNoOthers(String role) throws Exception {
        HttpSession session = HttpSession.as(product, role);
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (Map.Entry<String, Set<String>> row : protectedPages().entrySet()) {
            HttpResponse<String> answer = session.get(pages.address(row.getKey()));
            expected.put(row.getKey(), AccessTable.lets(row.getValue(), role) ? "200 with content" : "403");
            found.put(row.getKey(), answer.statusCode() + (hasContent(answer) ? " with content" : ""));
        }
        assertEquals(lines(expected), lines(found));
    }

    @Test
    void nobodyIsSentToLogIn() throws Exception {
        for (String page : protectedPages().keySet()) {
            HttpResponse<String> answer = HttpSession.anonymous(product).get(pages.address(page));
            assertEquals(302, answer.statusCode(), page);
            assertTrue(HttpSession.location(answer).endsWith("/login.xhtml"), page);
        }
    }

    @Test
    void aPageWithoutARowIsNotThere() throws Exception {
        for (String page : new String[] {"/client/secret.xhtml", "/WEB-INF/web.xml", "/client/", "/client/list.jsf"}) {
            assertEquals(404, HttpSession.as(product, "DIRECTOR").get(page).statusCode(), page);
            assertEquals(404, HttpSession.anonymous(product).get(page).statusCode(), page);
        }
    }

    @Test
    void thePagesForNobodyInParticularOpenWithoutLoggingIn() throws Exception {
        assertEquals(200, HttpSession.anonymous(product).get("/login.xhtml").statusCode());
    }

    private static Map<String, Set<String>> protectedPages() {
        Map<String, Set<String>> pages = AccessTable.pages();
        pages.values().removeIf(AccessTable::isPublic);
        return pages;
    }

    private static boolean hasContent(HttpResponse<String> answer) {
        boolean page = answer.body().contains("<main") && answer.body().contains("<h1");
        boolean file = answer.body().startsWith("%PDF-") || answer.body().startsWith("\uFEFFclient_no;");
        return answer.statusCode() == 200 && (page || file);
    }

    private static String lines(Map<String, String> answers) {
        var lines = new StringBuilder();
        answers.forEach(
                (page, answer) -> lines.append(page).append(' ').append(answer).append('\n'));
        return lines.toString();
    }
}
