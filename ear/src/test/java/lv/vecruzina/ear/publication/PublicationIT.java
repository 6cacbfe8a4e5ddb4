package lv.vecruzina.ear.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*8: nothing is published of a child without consent, and what lost its consent is taken down with a proof. */
class PublicationIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aPublicationIsCheckedPublishedAndTakenDown() throws Exception {
        Newcomer child = Newcomer.aged(product, 9, "social_worker");
        product.value("""
                insert into care.relative (client_id, name, kind, may_contact, represents_as, ground, from_on)
                select id, 'Vecmāmiņa Aizbildne', 'grandparent', true, 'guardian', 'lēmums', date '2020-01-01'
                from care.client where client_no = ? returning id""", child.clientNo());
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.page();

        intend(worker, child);
        Locator check = page.locator("[id='check']");
        assertThat(check).containsText(worker.words().of("publication.lacks.child"));
        assertThat(check).containsText(worker.words().of("publication.lacks.representative"));
        page.locator("[id='check:publish']").click();
        assertThat(worker.messages()).containsText("Nevar publicēt");
        assertEquals("intended", state(child));

        consent(worker, child);
        visitor.open("/publication/list.xhtml?state=intended");
        page.getByText("Vasaras svētki " + child.clientNo()).click();
        assertThat(check).containsText(worker.words().of("publication.check.all_well"));
        page.locator("[id='check:publish']").click();
        confirm(page);
        assertThat(page.locator("[id='item']")).containsText(worker.words().of("publication.state.shown"));

        worker.open("/publication/of_client.xhtml?no=" + child.clientNo());
        page.locator("[id='channels'] button[id$=':takeBack']").click();
        confirm(page);
        assertThat(worker.messages()).containsText("Piekrišana atsaukta");
        takenDown(child);
    }

    @Test
    void theReviewerKeepsTheListOfChannels() {
        LoggedIn reviewer = visitor.as("DATA_PROTECTION");
        Page page = reviewer.open("/publication/list.xhtml");
        page.locator("[id='order'] a")
                .getByText(reviewer.words().of("publication.list.channels"))
                .click();
        String name = "Skolas ekrāns " + System.nanoTime();
        page.locator("[id='add:channel']").fill(name);
        page.locator("[id='add'] label")
                .getByText(reviewer.words().of("publication.channel.other"))
                .click();
        page.locator("[id='add:save']").click();
        Locator row = page.locator("[id='channels:rows_data'] tr").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row).containsText(reviewer.words().of("publication.channel.other"));
        row.locator("button[id$=':end']").click();
        assertThat(row).containsText(reviewer.words().of("publication.channel.ended"));
        page.locator("[id='add:channel']").fill(name);
        page.locator("[id='add:save']").click();
        assertThat(reviewer.messages())
                .containsText(reviewer.words().of("constraint.publication_channel_is_named_once"));
    }

    /** The content reviewer finds it by what must be done, knows the child by number, and hands in the proof. */
    private void takenDown(Newcomer child) throws Exception {
        LoggedIn reviewer = visitor.as("DATA_PROTECTION");
        Page page = reviewer.page();
        reviewer.open("/publication/list.xhtml?state=due");
        page.getByText("Vasaras svētki " + child.clientNo()).click();
        assertThat(page.locator("[id='check']")).containsText(child.clientNo());
        assertThat(page.locator("[id='check']")).not().containsText(child.familyName());
        page.locator("[id='check:takeDown']").click();
        Locator dialog = page.locator("[id='takedownDialog']");
        assertThat(dialog).isVisible();
        dialog.locator("[id='takedown:save']").click();
        assertThat(dialog).containsText(reviewer.words().of("rule.publication.removal_needs_a_proof"));
        dialog.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("ekrans.png", "image/png", "png".getBytes(StandardCharsets.US_ASCII)));
        dialog.locator("[id='takedown:save']").click();
        assertThat(dialog).isHidden();
        assertThat(page.locator("[id='item']")).containsText("ekrans.png");
        assertThat(page.locator("[id='item']")).containsText(reviewer.words().of("publication.state.removed"));
        assertEquals("removed", state(child));
    }

    private void intend(LoggedIn worker, Newcomer child) {
        worker.open("/publication/list.xhtml");
        Page page = worker.page();
        page.locator("[id='register:intend']").click();
        assertThat(page.locator("[id='publication:title']")).isFocused();
        page.locator("[id='publication:title']").fill("Vasaras svētki " + child.clientNo());
        worker.choose("publication:channel", "mājaslapa");
        page.locator("[id='publication:depicted_input']").pressSequentially(child.familyName());
        page.locator("[id='publication:depicted_panel'] li").first().click();
        page.locator("[id='publication:save']").click();
        assertThat(page).hasURL(Pattern.compile(".*/publication/detail\\.xhtml.*"));
    }

    private void consent(LoggedIn worker, Newcomer child) {
        worker.open("/publication/of_client.xhtml?no=" + child.clientNo());
        Page page = worker.page();
        Locator website = page.locator("[id='channels:rows_data'] tr")
                .filter(new Locator.FilterOptions().setHasText("mājaslapa"));
        website.locator("button[id$=':give']").click();
        assertThat(page.locator("[id='consentDialog']")).isVisible();
        page.locator("[id='consent:byChild'] .ui-chkbox-box").click();
        page.locator("[id='consent:explanation']").fill("Pārrunāts ar attēliem");
        worker.choose("consent:relative", "Vecmāmiņa Aizbildne, aizbildnis");
        page.locator("[id='consent:save']").click();
        assertThat(page.locator("[id='consentDialog']")).isHidden();
        assertThat(website).containsText("Vecmāmiņa Aizbildne");
        assertThat(website.locator(".state-good")).hasText(worker.words().of("publication.check.may"));
    }

    private static void confirm(Page page) {
        page.locator(".ui-confirmdialog-yes:visible").click();
    }

    private static String state(Newcomer child) throws Exception {
        return product.value("""
                select case when p.removed_on is not null then 'removed' when p.published_on is null then 'intended' else 'shown' end
                from care.publication p where p.title = 'Vasaras svētki ' || ?""", child.clientNo());
    }
}
