package lv.vecruzina.ear.behaviour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*6: only a Social Service leads, the team meets with minutes, and an outsider sees one meeting by a link that ends. */
class BehaviourIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aSocialServiceLeadsAndAnOutsiderSeesOneMeeting() throws Exception {
        Newcomer child = Newcomer.aged(product, 14, "social_worker");
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open("/behaviour/of_client.xhtml?no=" + child.clientNo());
        file(worker);
        programme(worker);
        member(worker, "school", "Klases audzinātāja");
        member(worker, "social_service", "Vadošais sociālais darbinieks");
        call(worker);

        page.locator("[id='invited'] button[id$=':give']").first().click();
        String link = page.locator("[id='invited:address']").textContent();
        outsider(child, link.substring(link.indexOf("/behaviour")));
        minutes(worker);
        corrected(worker);
        assertThat(page.locator(".file-line a.here")).hasText(worker.words().of("client.part.behaviour"));

        page.locator("[id='invited'] button[id$=':revoke']").first().click();
        assertThat(worker.messages()).containsText(worker.words().of("behaviour.link.revoked"));
        HttpResponse<String> over = HttpSession.anonymous(product).get(link.substring(link.indexOf("/behaviour")));
        assertEquals(404, over.statusCode());
        assertTrue(over.body().contains(worker.words().of("behaviour.invited.over_text")));
        assertFalse(over.body().contains("J. N.") || over.body().contains("/home/index"));
        assertEquals("social_service t t", product.value("""
                select b.lead_body || ' ' || left(b.held::text, 1) || ' ' || left(b.minutes::text, 1)
                from care.behaviour_meeting b join care.client c on c.id = b.client_id where c.client_no = ?""", child.clientNo()));
    }

    private static void file(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='files:record']").click();
        assertThat(page.locator("[id='grounding:words']")).isVisible();
        page.locator("[id='grounding:words']").fill("Policijas ziņojums");
        page.locator("[id='grounding:save']").click();
        assertThat(page.locator("[id='files']")).containsText(worker.words().of("behaviour.file.not_opened"));
        page.locator("[id='files'] button[id$=':open']").click();
        assertThat(page.locator("[id='openingDialog']")).isVisible();
        page.locator("[id='opening:save']").click();
        assertThat(page.locator("[id='files']")).containsText("Rēzeknes novads");
    }

    /** The centre as the lead is refused by the database; the Social Service is taken. */
    private static void programme(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='programmes:open']").click();
        assertThat(page.locator("[id='leading:words']")).isVisible();
        worker.choose("leading:body", worker.words().of("behaviour.body.centre"));
        page.locator("[id='leading:words']").fill("Mazāk konfliktu");
        page.locator("[id='leading:save']").click();
        assertThat(page.locator("[id='leading']"))
                .containsText(worker.words().of("constraint.behaviour_programme_is_led_by_a_social_service"));
        worker.choose("leading:body", worker.words().of("behaviour.body.social_service"));
        page.locator("[id='leading:save']").click();
        assertThat(page.locator("[id='leadingDialog']")).isHidden();
        assertThat(page.locator("[id='programmes']")).containsText("Mazāk konfliktu");
    }

    private static void member(LoggedIn worker, String body, String name) {
        Page page = worker.page();
        page.locator("[id='programmes'] button[id$=':add']").click();
        assertThat(page.locator("[id='joining:words']")).isVisible();
        worker.choose("joining:body", worker.words().of("behaviour.body.probation"));
        page.locator("[id='joining:words']").fill(name);
        page.locator("[id='joining:save']").click();
        assertThat(page.locator("[id='joining']"))
                .containsText(worker.words().of("constraint.behaviour_member_probation_only_of_its_client"));
        worker.choose("joining:body", worker.words().of("behaviour.body." + body));
        page.locator("[id='joining:save']").click();
        assertThat(page.locator("[id='joiningDialog']")).isHidden();
        assertThat(page.locator("[id='programmes']")).containsText(name);
    }

    private static void call(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='begin:call']").click();
        assertThat(page.locator("[id='calling:place']")).isVisible();
        page.locator("[id='calling:place']").fill("Skola");
        page.locator("[id='calling:words']").fill("Ceturkšņa izvērtējums");
        page.locator("[id='calling:save']").click();
        page.waitForURL("**/behaviour/meeting.xhtml**");
        assertThat(page.locator("[id='meeting']")).containsText("Ceturkšņa izvērtējums");
    }

    /** Without logging in: initials, this meeting, nothing else; no other page, no other link. */
    private static void outsider(Newcomer child, String link) throws Exception {
        HttpSession anonymous = HttpSession.anonymous(product);
        HttpResponse<String> seen = anonymous.get(link);
        assertEquals(200, seen.statusCode());
        assertTrue(seen.body().contains("Ceturkšņa izvērtējums"));
        assertTrue(seen.body().contains("J. N."));
        assertFalse(seen.body().contains(child.familyName()));
        assertFalse(seen.body().contains(child.clientNo()));
        assertFalse(link.contains(child.clientNo()));
        assertEquals(
                302,
                anonymous
                        .get("/behaviour/of_client.xhtml?no=" + child.clientNo())
                        .statusCode());
        assertEquals(404, anonymous.get(link.substring(0, link.length() - 1)).statusCode());
        assertEquals(404, anonymous.get("/behaviour/invited.xhtml").statusCode());
        assertEquals("1", product.value("""
                select count(*) from care.client_opening o join care.client c on c.id = o.client_id
                where c.client_no = ? and o.part = '/behaviour/invited.xhtml' and o.opened_by like 'invited+%'""", child.clientNo()));
    }

    private static void minutes(LoggedIn worker) {
        Page page = worker.page();
        page.locator("[id='minutes:decisions']").fill("Turpināt");
        page.locator("[id='minutes:save']").click();
        assertThat(page.locator("[id='minutes']")).containsText(worker.words().of("rule.behaviour.nobody_came"));
        page.locator("[id='minutes:attended'] .ui-chkbox-box").first().click();
        page.locator("[id='minutes:save']").click();
        assertThat(page.locator("[id='minutes']")).containsText(worker.words().of("rule.behaviour.lead_did_not_come"));
        page.locator("[id='minutes:attended'] .ui-chkbox-box").last().click();
        page.locator("[id='minutes:save']").click();
        Locator meeting = page.locator("[id='meeting']");
        assertThat(meeting).containsText("Turpināt");
        assertThat(meeting).containsText(worker.words().of("behaviour.meeting.was_held"));
    }

    /** The form goes away with saving; what was saved can be corrected. */
    private static void corrected(LoggedIn worker) {
        Page page = worker.page();
        assertThat(page.locator("[id='minutes']")).hasCount(0);
        page.locator("[id='meeting:correctMinutes']").click();
        assertThat(page.locator("[id='minutes:decisions']")).hasValue("Turpināt");
        page.locator("[id='minutes:decisions']").fill("Turpināt līdz vasarai");
        page.locator("[id='minutes:save']").click();
        assertThat(page.locator("[id='meeting']")).containsText("Turpināt līdz vasarai");
        assertThat(page.locator("[id='minutes']")).hasCount(0);
    }
}
