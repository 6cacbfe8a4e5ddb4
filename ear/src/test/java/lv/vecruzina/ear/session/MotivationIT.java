package lv.vecruzina.ear.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 9 and T.R.*4: a new kind of session is offered, chosen in a motivation review, and ends again. */
class MotivationIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aNewKindIsChosenInAReviewAndEnds() throws Exception {
        Newcomer youth = Newcomer.aged(product, 15, "specialist");
        String kind = "Velobrauciens " + youth.familyName();
        LoggedIn specialist = visitor.as("SPECIALIST");
        Page page = specialist.open("/session/kinds.xhtml");
        assertThat(page.locator("[id='teens']")).isVisible();
        page.locator("[id='offer:name']").fill(kind);
        page.locator("[id='offer:save']").click();
        Locator row = page.locator("[id='kinds:rows_data'] tr").filter(new Locator.FilterOptions().setHasText(kind));
        assertThat(row).containsText(specialist.words().of("session.kind.is_offered"));
        page.locator("[id='offer:name']").fill(kind.toUpperCase(java.util.Locale.ROOT));
        page.locator("[id='offer:save']").click();
        assertThat(specialist.messages()).containsText("jau piedāvā");

        specialist.open("/session/of_client.xhtml?no=" + youth.clientNo());
        page.locator("[id='motivation:ask']").click();
        assertThat(page.locator("[id='talk:ownWords']")).isFocused();
        page.locator("[id='talk:save']").click();
        assertThat(page.locator("[id='talkDialog'] .ui-message-error").first()).isVisible();
        page.locator("[id='talk:ownWords']").fill("Kabinetā ir garlaicīgi");
        page.locator("[id='talk:changes']").fill("Braucam ar riteņiem");
        specialist.choose("talk:kind", kind);
        page.locator("[id='talk:save']").click();
        assertThat(page.locator("[id='talkDialog']")).isHidden();
        Locator reviews = page.locator("[id='motivation:rows_data']");
        assertThat(reviews).containsText("Kabinetā ir garlaicīgi");
        assertThat(reviews).containsText(kind);
        reviews.locator("button[id$=':wrong']").click();
        assertThat(page.locator("[id='withdrawTalk:reason']")).isFocused();
        page.locator("[id='withdrawTalk:reason']").fill("Cits jaunietis");
        page.locator("[id='withdrawTalk:withdraw']").click();
        assertThat(reviews).containsText("Atsaukts: Cits jaunietis");

        specialist.open("/session/kinds.xhtml");
        row.locator("button").click();
        assertThat(specialist.messages()).containsText(kind);
        assertEquals("1", product.value("""
                select count(*) from care.session_kind where name = ? and until_on > from_on""", kind));
    }
}
