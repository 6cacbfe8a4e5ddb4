package lv.vecruzina.ear.recommendation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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

    /** As imported: nobody is named, so it cannot be reported done, and the page says whom to name and lets one. */
    @Test
    void aCommitmentNobodyValidatesSaysSoAndIsReportedOnceSomebodyDoes() throws Exception {
        String bare = """
                from care.commitment where withdrawn_at is null and owner is not null and validator_user is null and owner_user is null
                and done_on is null and due_on is not null order by id desc limit 1""";
        String no = product.value("select commitment_no " + bare);
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/recommendation/detail.xhtml?id=" + product.value("select recommendation_id " + bare));
        assertThat(director.page().locator("[id='commitments']"))
                .containsText(director.words().of("recommendation.step.needs_validator"));
        assertThat(button(director, "recommendation.step.claim_one", no)).hasCount(0);
        button(director, "recommendation.step.name_people_one", no).click();
        assertThat(director.page().locator("[id='commitment:text']")).isFocused();
        director.choose(
                "commitment:validatorUser",
                String.valueOf(
                        product.value("select display_name from care.account where user_name = 'social_worker'")));
        director.page().locator("[id='commitment:save']").click();
        assertThat(button(director, "recommendation.step.claim_one", no)).isVisible();
        assertThat(button(director, "recommendation.step.name_people_one", no)).hasCount(0);
    }

    @Test
    void whatNobodyAnsweredIsAtHomeOfWhoLeadsIt() {
        for (String role : List.of("DIRECTOR", "MUNICIPALITY")) {
            LoggedIn leader = visitor.as(role);
            Locator missing = leader.page()
                    .locator(
                            ".work section",
                            new Page.LocatorOptions().setHasText(leader.words().of("recommendation.unanswered.title")));
            assertThat(missing).containsText("T.R.*3");
            assertThat(missing).containsText(leader.words().of("recommendation.answer.missing"));
            visitor.leave();
        }
        LoggedIn specialist = visitor.as("SPECIALIST");
        assertThat(specialist.page().locator(".work"))
                .not()
                .containsText(specialist.words().of("recommendation.unanswered.title"));
    }

    @Test
    void onATabletTheRegisterFitsAndEachValueHasItsHeading() throws Exception {
        visitor.page().setViewportSize(800, 1280);
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/recommendation/list.xhtml");
        fits(director);
        assertThat(director.page()
                        .locator("td.col-wide > .ui-column-title", headed(director, "recommendation.list.own"))
                        .first())
                .isVisible();
        director.open("/recommendation/detail.xhtml?id=" + product.value("select recommendation_id " + COMMITMENT));
        fits(director);
        assertThat(director.page()
                        .locator(
                                ".commitments td > .ui-column-title", headed(director, "recommendation.commitment.due"))
                        .first())
                .isVisible();
    }

    private static Page.LocatorOptions headed(LoggedIn director, String key) {
        return new Page.LocatorOptions().setHasText(director.words().of(key));
    }

    private static void fits(LoggedIn director) {
        assertEquals(800, director.page().evaluate("() => document.documentElement.scrollWidth"));
        assertEquals(
                0,
                director.page()
                        .locator(".ui-datatable-reflow td")
                        .evaluateAll("cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth).length"),
                "nothing is cut off");
    }

    private static Locator button(LoggedIn director, String key, String no) {
        return director.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(director.words().of(key, no))
                                .setExact(true));
    }

    private static Locator labelled(Locator dialog, LoggedIn director, String key) {
        return dialog.getByLabel(director.words().of(key));
    }
}
