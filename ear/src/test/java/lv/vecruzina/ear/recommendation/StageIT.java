package lv.vecruzina.ear.recommendation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ejb.shared.Riga;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*1: building is a commitment in stages, each with its line of the budget; the rooms it opens are tried out before they stand. */
class StageIT {
    private static final String STAGE = "Ceturtais posms";
    private static final LocalDate DUE = LocalDate.now(Riga.ZONE).plusDays(40);

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aStageIsPaidFromALineAndItsRoomIsTriedOut() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        Page page = director.open("/recommendation/detail.xhtml?id=" + product.value("""
                select c.recommendation_id from care.commitment_stage s join care.commitment c on c.id = s.commitment_id
                order by s.id limit 1"""));
        page.locator("[id='commitments:stages']").click();
        page.locator("[id$=':add']").nth(1).click();
        Locator dialog = page.locator("[id='stageDialog']");
        assertThat(dialog.locator("[id='stage:name']")).isFocused();
        dialog.locator("[id='stage:name']").fill(STAGE);
        dialog.locator("[id='stage:dueOn_input']").fill(DUE.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        dialog.locator("[id='stage:budgetEur']").fill("5000");
        dialog.locator("[id='stage:save']").click();
        assertThat(dialog).containsText(director.words().of("rule.recommendation.stage_without_budget_line"));
        assertThat(dialog.locator("[id='stage:name']")).hasValue(STAGE);
        dialog.locator("[id='stage:budgetLine']").fill("2026. gada budžets (paraugs)");
        dialog.locator("[id='stage:save']").click();
        assertThat(dialog).isHidden();
        Locator row = page.locator("[id='stages'] tr").filter(saying(STAGE));
        assertThat(row).containsText(director.words().of("recommendation.stage.state_open"));

        row.locator("button[id$=':room']").click();
        Locator room = page.locator("[id='roomDialog']");
        assertThat(room.locator("[id='room:roomNo']")).isFocused();
        room.locator("[id='room:roomNo']").fill("KS9");
        room.locator("[id='room:areaM2']").fill("16,5");
        room.locator("[id='room:save']").click();
        assertThat(room).isHidden();
        assertThat(row).containsText("KS9");
        row.locator("a[href*='simulator']").click();
        assertThat(page.locator("[id='ask:tried']")).containsText("KS9");
        assertThat(page.locator("[id='result']")).containsText("KS9");
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
