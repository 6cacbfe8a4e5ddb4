package lv.vecruzina.ear.recommendation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Editing a commitment (apņemšanās labošana). */
class CommitmentIT {
    private static final String COMMITMENT = """
            from care.commitment where withdrawn_at is null and owner is not null order by id limit 1""";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void anIncompleteCommitmentIsRefusedAndNothingTypedIsLost() throws Exception {
        String id = product.value("select id " + COMMITMENT);
        String no = product.value("select commitment_no " + COMMITMENT);
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/recommendation/detail.xhtml?id=" + product.value("select recommendation_id " + COMMITMENT));
        director.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(director.words().of("recommendation.commitment.edit_one", no))
                                .setExact(true))
                .click();
        Locator dialog = director.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(director.words().of("recommendation.commitment.dialog")));
        Locator owner = labelled(dialog, director, "recommendation.commitment.owner");
        Locator save = dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(director.words().of("shared.action.save")));

        assertThat(dialog.getByLabel(director.words().of("recommendation.commitment.text")))
                .isFocused();
        owner.fill("Centra direktore un sociālā darbiniece");
        dialog.locator("[id='commitment:dueOn_input']").fill("");
        director.choose("commitment:recurrence", director.words().of("recommendation.commitment.once"));
        save.click();
        assertThat(dialog).containsText(director.words().of("rule.recommendation.commitment_incomplete"));
        assertThat(owner).hasValue("Centra direktore un sociālā darbiniece");

        director.choose("commitment:recurrence", director.words().of("recommendation.recurrence.reizi_ceturksnī"));
        save.click();
        assertThat(dialog).isHidden();
        assertThat(director.page().locator("[id='commitments']")).containsText("reizi ceturksnī");
        assertEquals(
                "Centra direktore un sociālā darbiniece, reizi ceturksnī",
                product.value("select owner || ', ' || recurrence from care.commitment where id = " + id));
    }

    private static Locator labelled(Locator dialog, LoggedIn director, String key) {
        return dialog.getByLabel(director.words().of(key));
    }
}
