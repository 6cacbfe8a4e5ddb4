package lv.vecruzina.ear.load;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Product;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The director runs a load by hand, for the day whose figures show, and watches it to its end. */
class LoadIT {
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aLoadStartedOnThePageShowsItsStepsCountsAndChecks() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/load/list.xhtml");
        director.button("load.list.start").click();
        Locator day = director.page().locator("[id='start:asOf_input']");
        day.fill("31.03.2026");
        day.press("Tab");
        director.page().locator("[id='start:go']").click();
        assertThat(director.page().locator("[id='progress']"))
                .containsText(director.words().of("load.list.going", "31.03.2026"), PATIENT);

        String newest = "select state from reporting.run_request where requested_by = 'director'"
                + " order by run_request_id desc limit 1";
        Waiting.until("the end of the load", Duration.ofMinutes(3), () -> List.of("published", "held", "failed")
                .contains(String.valueOf(product.value(newest))));
        assertEquals("published", product.value(newest));

        director.open("/load/list.xhtml");
        Locator detail = director.page().locator("[id='detail']");
        String days = product.value("select rows_written from reporting.load_step where step = 'fact_service_day'"
                + " order by load_id desc limit 1");
        Locator step = detail.locator(
                "tr", new Locator.LocatorOptions().setHasText(director.words().of("load.step.fact_service_day")));
        assertEquals(days, step.first().locator("td").nth(1).innerText().replaceAll("\\D", ""));
        assertThat(detail).containsText(director.words().of("load.check.flow_identity"));
        assertThat(detail).containsText(director.words().of("load.list.passed"));
        assertThat(director.page().locator("[id='list:rows'] tbody tr").first())
                .containsText(director.words().of("load.state.published"));
        assertEquals(Product.AS_OF, product.value("select as_of from reporting.load order by load_id desc limit 1"));
    }
}
