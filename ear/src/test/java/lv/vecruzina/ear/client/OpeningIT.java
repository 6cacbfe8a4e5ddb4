package lv.vecruzina.ear.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import lv.vecruzina.ear.shared.AccessTable;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every opening of a client's file is logged, whichever page or document it is opened by. */
class OpeningIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    /** Pages that are asked for something else than a client. */
    private static final Set<String> OF_NO_CLIENT = Set.of(
            "/account/edit.xhtml",
            "/attendance/month.xhtml",
            "/attendance/open_days.xhtml",
            "/behaviour/invited.xhtml",
            "/choice/receipt",
            "/complaint/sheet",
            "/completeness/week-sheet",
            "/incident/sheet",
            "/indicator/detail.xhtml",
            "/letter/document",
            "/letter/edit.xhtml",
            "/letter/versions.xhtml",
            "/meal/sheet",
            "/paternity/file",
            "/publication/detail.xhtml",
            "/publication/file",
            "/recommendation/detail.xhtml",
            "/recommendation/edit.xhtml",
            "/recommendation/stages.xhtml",
            "/report/file",
            "/restriction/sheet",
            "/room/edit.xhtml",
            "/staff/detail.xhtml",
            "/survey/edit.xhtml",
            "/survey/read.xhtml",
            "/survey/results.xhtml",
            "/survey/sheet",
            "/visit/sheet");

    @Test
    void everyPageAndDocumentThatIsAskedForAClientLogsTheOpening() throws Exception {
        HttpSession worker = HttpSession.as(product, "SOCIAL_WORKER");
        var pages = new SamplePages(product);
        Set<String> silent = new TreeSet<>();
        int walked = 0;
        for (String page : AccessTable.pages().keySet()) {
            String address = pages.address(page);
            boolean ofClient = address.contains("?") && !OF_NO_CLIENT.contains(page);
            if (ofClient && AccessTable.lets(AccessTable.pages().get(page), "SOCIAL_WORKER")) {
                String before = openings(page);
                assertEquals(200, worker.get(address).statusCode(), address);
                if (openings(page).equals(before)) {
                    silent.add(page);
                }
                walked++;
            }
        }
        assertTrue(walked > 10, walked + " pages of a client");
        assertEquals(Set.of(), silent);
    }

    private static String openings(String page) throws Exception {
        return String.valueOf(product.value(
                "select count(*) from care.client_opening where part = ? and opened_by = 'social_worker'", page));
    }
}
