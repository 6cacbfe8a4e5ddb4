package lv.vecruzina.ear.obligation;

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

/** What a rule asks of the centre is done with a proof or excused with a reason (pienākumi). */
class ObligationIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void anObligationIsDoneWithAProofAndAnotherExcusedWithAReason() throws Exception {
        Newcomer child = Newcomer.aged(product, 14, "social_worker");
        asked(child, "RUNAWAY_POLICE");
        asked(child, "RUNAWAY_ORPHANS_COURT");
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/obligation/list.xhtml");

        Locator police = row(worker, "open", child, "RUNAWAY_POLICE");
        assertThat(police).containsText("nokavēta");
        assertThat(police).containsText("Zvaniet 110");
        settle(worker, police, "do", "doing", "Zvans 110, notikums 77");
        assertThat(police).hasCount(0);
        Locator done = row(worker, "settled", child, "RUNAWAY_POLICE");
        assertThat(done).containsText(worker.words().of("obligation.list.late_done"));
        assertThat(done).containsText("Zvans 110, notikums 77");

        Locator court = row(worker, "open", child, "RUNAWAY_ORPHANS_COURT");
        settle(worker, court, "excuse", "excusing", "Bērns bija pie vecāsmātes");
        assertThat(court).hasCount(0);
        Locator excused = row(worker, "settled", child, "RUNAWAY_ORPHANS_COURT");
        assertThat(excused).containsText(worker.words().of("obligation.list.excused"));
        assertThat(excused).containsText("Bērns bija pie vecāsmātes");
        assertEquals(
                "social_worker Zvans 110, notikums 77; social_worker Bērns bija pie vecāsmātes",
                product.value("""
                select string_agg(concat_ws(' ', o.done_by, o.proof, o.excused_by, o.excused_reason), '; ' order by o.id)
                from care.obligation o join care.client c on c.id = o.client_id
                where c.client_no = ?""", child.clientNo()));
    }

    /** Opens the dialog, is refused without words, and says them. */
    private static void settle(LoggedIn worker, Locator row, String button, String dialog, String words) {
        row.locator("button[id$=':" + button + "']").click();
        Locator form = worker.page().locator("[id='" + dialog + "']");
        Locator save = form.locator("[id='" + dialog + ":save']");
        save.click();
        assertThat(form).containsText(worker.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        form.locator("textarea").fill(words);
        save.click();
        assertThat(form).isHidden();
    }

    private static Locator row(LoggedIn worker, String list, Newcomer child, String rule) throws Exception {
        String name = String.valueOf(product.value("select name_lv from care.obligation_rule where code = ?", rule));
        return worker.page()
                .locator("[id='" + list + ":rows_data'] > tr", new Page.LocatorOptions().setHasText(child.name()))
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Due before all others, so that it stands on the first page. */
    private static void asked(Newcomer child, String rule) throws Exception {
        product.update("""
                insert into care.obligation (rule, client_id, arose_on, due_at)
                select ?, id, date '2026-01-05', timestamptz '2001-01-05 12:00+02' from care.client where client_no = ?""", rule, child.clientNo());
    }
}
