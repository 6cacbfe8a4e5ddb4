package lv.vecruzina.ear.leaver;

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

/** T.R.*5: a youth of 17 is interviewed, the copy comes, the sheet is signed on paper, housing asked for, a mentor named. */
class LeaverIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void theMunicipalityRecordsItsOwnInterview() throws Exception {
        Newcomer youth = inCare();
        LoggedIn official = visitor.as("MUNICIPALITY");
        Page page = official.open("/leaver/of_client.xhtml?no=" + youth.clientNo());
        assertThat(page.locator("[id='guarantees']"))
                .containsText(official.words().of("leaver.sheet.none_to_read"));
        page.locator("[id='begin:ask']").click();
        assertThat(page.locator("[id='step:wishes']")).isVisible();
        page.locator("[id='step:tookPart']").fill("Sociālais dienests");
        page.locator("[id='step:wishes']").fill("Gribu dzīvot Rēzeknē.");
        page.locator("[id='step:save']").click();
        assertThat(page.locator("[id='stepDialog']")).isHidden();
        assertThat(page.locator("[id='talks'] .own-words")).hasText("Gribu dzīvot Rēzeknē.");
    }

    private static Newcomer inCare() throws Exception {
        Newcomer youth = Newcomer.aged(product, 17, "social_worker");
        product.value("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'J-' || c.client_no, c.id, s.id, s.residential, c.municipality_id, current_date - 400
                from care.client c, care.service s where c.client_no = ? and s.code = 'LONGTERM' returning id""", youth.clientNo());
        return youth;
    }

    @Test
    void aYouthIsPreparedForALifeOfTheirOwn() throws Exception {
        Newcomer youth = inCare();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open("/leaver/of_client.xhtml?no=" + youth.clientNo());
        assertThat(page.locator("[id='ahead']")).containsText(worker.words().of("leaver.rule.LEAVER_INTERVIEW"));
        assertThat(page.locator("[id='guarantees']"))
                .containsText(worker.words().of("leaver.sheet.unverified_text"));

        interview(worker);
        paper(worker);
        housing(worker);
        mentor(worker);
        assertThat(page.locator("[id='ahead']"))
                .not()
                .containsText(worker.words().of("leaver.rule.HOUSING_REQUEST"));
        worker.open("/leaver/list.xhtml");
        Locator line = page.locator("[id='youths:rows_data'] tr")
                .filter(new Locator.FilterOptions().setHasText(youth.familyName()));
        assertThat(line).containsText("Rasma Izdomātā");

        HttpSession session = HttpSession.as(product, "SOCIAL_WORKER");
        assertTrue(session.get("/leaver/sheet?no=" + youth.clientNo()).body().startsWith("%PDF-"));
        String paper = "/leaver/paper?no=" + youth.clientNo() + "&id=" + step(youth);
        assertTrue(session.get(paper).body().startsWith("%PDF-"));
        assertEquals(
                404, session.get("/leaver/paper?no=V-001&id=" + step(youth)).statusCode(), "another's interview");
        assertEquals(404, session.get("/leaver/file?no=V-001&id=" + step(youth)).statusCode(), "another's paper");
        assertEquals("5 informed", product.value("""
                select count(a.id) || ' ' || min(l.signed_as) from care.leaver_step l join care.client c on c.id = l.client_id
                left join care.leaver_amount a on a.step_id = l.id
                where c.client_no = ? and l.kind = 'information_sheet'""", youth.clientNo()));
    }

    private static String step(Newcomer youth) throws Exception {
        return product.value(
                "select min(l.id) from care.leaver_step l join care.client c on c.id = l.client_id where c.client_no = ? and l.content is not null",
                youth.clientNo());
    }

    private static void interview(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='begin:ask']").click();
        assertThat(page.locator("[id='step:wishes']")).isVisible();
        page.locator("[id='step:tookPart']").fill("Sociālais dienests");
        page.locator("[id='step:save']").click();
        assertThat(page.locator("[id='step:asked'] .field:has([id='step:wishes']) .ui-message"))
                .containsText(worker.words().of("rule.leaver.interview_needs_the_wishes"));
        page.locator("[id='step:wishes']").fill("Gribu braukt ar motociklu.");
        page.locator("[id='step:save']").click();
        assertThat(page.locator("[id='stepDialog']")).isHidden();
        Locator talks = page.locator("[id='talks']");
        assertThat(talks.locator(".own-words")).hasText("Gribu braukt ar motociklu.");
        assertThat(talks).containsText(worker.words().of("leaver.copy.lacking"));
        talks.locator("button[id$=':askCopy']").click();
        assertThat(worker.messages()).containsText(worker.words().of("leaver.copy.asked"));
        talks.locator("button[id$=':receive']").click();
        assertThat(page.locator("[id='back:words']")).isVisible();
        page.locator("[id='back:words']").fill("J. Paraugs");
        page.locator("[id='backDialog'] input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("kopija.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)));
        page.locator("[id='back:save']").click();
        assertThat(page.locator("[id='backDialog']")).isHidden();
        assertThat(talks).containsText("kopija.pdf");
        assertThat(talks).containsText(worker.words().of("leaver.copy.here"));
    }

    /** The paper takes the place of the sheet that lies on the tablet. */
    private static void paper(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='guarantees:give']").click();
        assertThat(page.locator("[id='guarantees']"))
                .containsText(worker.words().of("leaver.sheet.open_given"));
        page.locator("[id='guarantees:paper']").click();
        assertThat(page.locator("[id='signingDialog']")).isVisible();
        page.locator("[id='signing:meaning'] .ui-radiobutton-box").first().click();
        assertThat(page.locator("[id='signing'] .guarantees")).containsText("274");
        Locator file = page.locator("[id='signing:how'] input[type=file]");
        assertThat(file).isAttached();
        assertThat(page.locator("[id='signing'] .signature-pad, [id='signing:name']"))
                .hasCount(0);
        page.locator("[id='signing:save']").click();
        assertThat(page.locator("[id='signing:how'] .field:has([id='signing:file']) .ui-message"))
                .containsText(worker.words().of("rule.leaver.sheet_is_not_signed"));
        file.setInputFiles(new FilePayload("lapa.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)));
        page.locator("[id='signing:save']").click();
        assertThat(page.locator("[id='signingDialog']")).isHidden();
        Locator sheets = page.locator("[id='guarantees'] .plain-list li");
        assertThat(sheets).hasCount(1);
        assertThat(sheets).containsText(worker.words().of("leaver.sheet.signed"));
        assertThat(sheets).containsText("lapa.pdf");
        assertThat(page.locator("[id='guarantees:give']")).isVisible();
    }

    private static void housing(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='begin:ask']").click();
        assertThat(page.locator("[id='stepDialog']")).isVisible();
        worker.choose("step:kind", worker.words().of("leaver.kind.housing_request"));
        assertThat(page.locator("[id='step:municipality']")).isVisible();
        page.locator("[id='step:save']").click();
        assertThat(page.locator("[id='stepDialog']")).isHidden();
        assertThat(page.locator("[id='housing']")).containsText("Rēzeknes novads");
    }

    private static void mentor(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='housing:name']").click();
        assertThat(page.locator("[id='mentor:name']")).isVisible();
        page.locator("[id='mentor:name']").fill("Rasma Izdomātā");
        page.locator("[id='mentor:save']").click();
        assertThat(page.locator("[id='mentorDialog']")).isHidden();
        assertThat(page.locator("[id='housing']")).containsText("Rasma Izdomātā");
    }
}
