package lv.vecruzina.ear.indicator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who stands behind an indicator is read by those whose work it is (kas ir aiz rādītāja). */
class IndicatorIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void theAccountantReadsTheChildrenOfTheMoneyByNumberAndOfOthersTheFigure() {
        Page page = visitor.as("ACCOUNTANT").open("/indicator/detail.xhtml?code=R3_CHILDREN_BELOW_UGF_MONTH");
        assertThat(page.locator(".behind li").first()).isVisible();
        assertThat(page.locator(".behind a")).hasCount(0);
        shot(page, "indicator-accountant");
        page.navigate(page.url().replace("R3_CHILDREN_BELOW_UGF_MONTH", "R5_INTERVIEWED_6M"));
        assertThat(page.locator(".figure-said")).isVisible();
        assertThat(page.locator(".behind")).hasCount(0);
        visitor.leave();

        LoggedIn director = visitor.as("DIRECTOR");
        page = director.open("/indicator/detail.xhtml?code=R7_ACTION_IN_30_DAYS");
        assertThat(page.locator(".behind a").first()).isVisible();
        shot(page, "indicator-director");
        shot(director.open("/indicator/list.xhtml"), "indicator-list");
        shot(director.open("/recommendation/compare.xhtml"), "recommendation-compare");
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Project.TARGET.resolve("screenshots").resolve(name + ".png")));
    }
}
