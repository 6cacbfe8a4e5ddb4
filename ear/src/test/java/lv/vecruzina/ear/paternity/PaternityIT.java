package lv.vecruzina.ear.paternity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*7: a child without a father entry is found, its case led to the end, and the Ombudsman told of what stands in the way. */
class PaternityIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aCaseIsFoundAndLedToItsEnd() throws Exception {
        Newcomer child = resident();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open("/paternity/list.xhtml");
        Locator unknown = row(page, "unknown", child);
        unknown.locator("button").click();
        assertThat(page.locator("[id='findingDialog']")).isVisible();
        worker.choose("finding:recorded", worker.words().of("paternity.list.is_not_recorded"));
        page.locator("[id='finding:save']").click();
        assertThat(unknown).hasCount(0);
        assertThat(row(page, "open", child)).containsText(worker.words().of("paternity.due.PATERNITY_ACTION"));

        row(page, "open", child).locator("a").click();
        step(worker, "acknowledgement", "Atzīts dzimtsarakstu nodaļā");
        assertThat(page.locator("[id='stepDialog']")).containsText("Vispirms uzklausiet bērnu");
        page.locator("[id='step:leave']").click();
        step(worker, "letter", "Lūgums sniegt ziņas par iespējamo tēvu");
        assertThat(page.locator("[id='stepDialog']")).isHidden();
        Locator steps = page.locator("[id='steps']");
        assertThat(steps).containsText(worker.words().of("paternity.answer.waiting"));
        assertThat(steps).containsText("vēstule.pdf");

        steps.locator("button[id$=':answer']").click();
        assertThat(page.locator("[id='answer:day_input']")).isFocused();
        page.locator("[id='answer:said']").fill("Ziņu nav");
        page.locator("[id='answer:save']").click();
        assertThat(steps).containsText("Ziņu nav");
        step(worker, "consent", "Saruna ar bērnu");
        assertThat(page.locator("[id='stepDialog']")).isHidden();
        assertThat(page.locator("[id='due']")).containsText(worker.words().of("paternity.due.PATERNITY_STEP"));

        step(worker, "recorded", "Ieraksts pēc sprieduma");
        assertThat(page.locator("[id='way']")).containsText(worker.words().of("paternity.state.recorded"));
        assertEquals("t", recorded(child));
        Locator last = steps.locator("tbody tr").first();
        last.locator("button[id$=':wrong']").click();
        assertThat(page.locator("[id='withdrawStep:reason']")).isFocused();
        page.locator("[id='withdrawStep:reason']").fill("Ieraksts citam bērnam");
        page.locator("[id='withdrawStep:withdraw']").click();
        assertThat(page.locator("[id='way']")).containsText(worker.words().of("paternity.state.none"));
        assertEquals("f", recorded(child));
    }

    @Test
    void theOmbudsmanIsToldAndNobodyIsNamed() throws Exception {
        Newcomer child = resident();
        product.value(
                "update care.client set father_recorded = false where client_no = ? returning id", child.clientNo());
        LoggedIn director = visitor.as("DIRECTOR");
        Page page = director.open("/paternity/of_client.xhtml?no=" + child.clientNo());
        page.locator("[id='notes:begin']").click();
        assertThat(page.locator("[id='obstacle:what']")).isFocused();
        page.locator("[id='obstacle:what']").fill(child.familyName() + " māte nesniedz ziņas");
        page.locator("[id='obstacle:save']").click();
        Locator writing = page.locator("[id='writing']");
        assertThat(writing.locator("mark")).hasText(child.familyName());
        page.locator("[id='draft:send']").click();
        assertThat(page.locator("[id='sending:sentOn_input']")).isFocused();
        page.locator("[id='sending:save']").click();
        assertThat(page.locator("[id='sendingDialog']")).containsText(child.familyName());
        page.locator("[id='sending:leave']").click();

        Locator words = page.locator("[id='draft:words']");
        words.fill(words.inputValue().replace(child.familyName() + " māte", "Māte"));
        page.locator("[id='draft:send']").click();
        assertThat(writing.locator("mark")).hasCount(0);
        assertThat(page.locator("[id='sending:sentOn_input']")).isFocused();
        page.locator("[id='sending:sentNo']").fill("1-7/15");
        page.locator("[id='sending:save']").click();
        assertThat(page.locator("[id='notes']")).containsText("1-7/15");
        assertThat(page.locator("[id='draft']")).hasCount(0);
        HttpSession session = HttpSession.as(product, "DIRECTOR");
        assertTrue(session.get("/paternity/note?no=" + child.clientNo()).body().startsWith("%PDF-"));
        assertEquals("1", product.value("""
                select count(*) from care.paternity_note n join care.client c on c.id = n.client_id
                where c.client_no = ? and n.sent_on is not null and n.words not like '%' || c.family_name || '%'""", child.clientNo()));
    }

    /** A child of 13 who has lived at the centre for 40 days, of whose father nobody knows. */
    private static Newcomer resident() throws Exception {
        Newcomer child = Newcomer.aged(product, 13, "social_worker");
        product.value("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'PT-' || c.client_no, c.id, s.id, s.residential, c.municipality_id, current_date - 40
                from care.client c, care.service s where c.client_no = ? and s.code = 'LONGTERM' returning id""", child.clientNo());
        return child;
    }

    private static Locator row(Page page, String form, Newcomer child) {
        return page.locator("[id='" + form + ":rows_data'] tr")
                .filter(new Locator.FilterOptions().setHasText(child.familyName()));
    }

    private static void step(LoggedIn worker, String kind, String words) {
        Page page = worker.page();
        page.locator("[id='record:ask']").click();
        assertThat(page.locator("[id='stepDialog']")).isVisible();
        worker.choose("step:kind", worker.words().of("paternity.kind." + kind));
        page.locator("[id='step:words']").fill(words);
        if (kind.equals("letter")) {
            worker.choose("step:addressee", worker.words().of("paternity.addressee.orphans_court"));
            page.locator("[id='step'] input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload(
                            "vēstule.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));
        }
        if (kind.equals("consent")) {
            worker.choose("step:agreed", worker.words().of("paternity.step.agreed"));
        }
        page.locator("[id='step:save']").click();
    }

    private static String recorded(Newcomer child) throws Exception {
        return product.value("select father_recorded from care.client where client_no = ?", child.clientNo());
    }
}
