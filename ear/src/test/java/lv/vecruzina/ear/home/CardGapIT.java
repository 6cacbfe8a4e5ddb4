package lv.vecruzina.ear.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cards that lie one below the other don't touch (atstarpes starp lapas daļām), and a tablet sees which tab is open. */
class CardGapIT {
    private static final List<String> PAGES = List.of(
            "/staff/detail.xhtml",
            "/account/devices.xhtml",
            "/need/of_client.xhtml",
            "/client/file.xhtml",
            "/client/openings.xhtml",
            "/place/board.xhtml");

    /** Cards whose upper edge is nearer than a few pixels to the lower edge of another above it. */
    private static final String TOUCHING = """
            () => {
              const cards = Array.from(document.querySelectorAll("main .sheet")).filter((one) => one.offsetHeight > 0);
              return cards.filter((one) => cards.some((above) => {
                const a = above.getBoundingClientRect();
                const b = one.getBoundingClientRect();
                return above !== one && !above.contains(one) && !one.contains(above)
                  && Math.abs(b.top - a.bottom) < 6 && b.left < a.right && a.left < b.right;
              })).map((one) => one.textContent.trim().slice(0, 40)).join("; ");
            }""";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void noCardTouchesTheNext() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        for (String page : PAGES) {
            director.open(new SamplePages(product).address(page));
            assertEquals("", director.page().evaluate(TOUCHING), page);
        }
    }

    @Test
    void theTabThatIsOpenIsWithinTheScreenOfATablet() {
        visitor.page().setViewportSize(500, 900);
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/account/devices.xhtml");
        assertEquals(true, director.page().evaluate("""
                () => {
                  const tab = document.querySelector(".tab.here").getBoundingClientRect();
                  return tab.left >= 0 && tab.right <= window.innerWidth;
                }"""));
    }
}
