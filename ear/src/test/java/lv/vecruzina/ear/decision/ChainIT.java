package lv.vecruzina.ear.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One client from the application to the end of a service (pakalpojuma ceļš), with what the rules refuse on the way. */
class ChainIT {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void anAdultComesToTheWorkshopStepByStep() throws Exception {
        String client = adult();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/decision/chain.xhtml?no=" + client);

        worker.button("decision.chain.add").click();
        Locator application = dialog(worker, "application");
        worker.choose("application:serviceCode", worker.words().of("service.WORKSHOP"));
        worker.choose("application:applicant", worker.words().of("decision.applicant.client"));
        application.locator("[id='application:ground']").fill("Vēlas apgūt prasmes darbnīcā");
        save(worker, application);

        Locator chain = worker.page()
                .locator(".chain")
                .filter(new Locator.FilterOptions().setHasText("Vēlas apgūt prasmes darbnīcā"));
        next(worker, chain, "decision.next.assess");
        Locator assessment = dialog(worker, "assessment");
        assessment.locator("[id='assessment:summary']").fill("Dzīvo kopā ar māsu");
        assessment.locator("[id='assessment:conclusion']").fill("Pakalpojums ir piemērots");
        save(worker, assessment);

        next(worker, chain, "decision.next.decide");
        Locator decision = dialog(worker, "decision");
        decision.locator("[id='decision:number']").fill("SD-77");
        worker.choose("decision:outcome", worker.words().of("decision.outcome.refused"));
        button(worker, decision, "shared.action.save").click();
        assertThat(decision).containsText(worker.words().of("rule.decision.refusal_needs_a_reason"));
        worker.choose("decision:outcome", worker.words().of("decision.outcome.granted"));
        decision.locator("[id='decision:validFrom_input']").fill(TODAY.format(DAY));
        button(worker, decision, "decision.dialog.propose").click();
        assertThat(decision).containsText(worker.words().of("decision.longest.none"));
        decision.locator("[id='decision:validTo_input']")
                .fill(TODAY.plusMonths(12).format(DAY));
        save(worker, decision);

        next(worker, chain, "decision.next.sign");
        save(worker, dialog(worker, "contract"));
        assertArrayEquals(contract(worker, chain), contract(worker, chain), "what was given out is shown again");
        assertEquals("1", product.value("""
                select count(*)::text from care.decision_paper w join care.client c on c.id = w.client_id
                where c.client_no = ? and w.step = 'contract' and w.revision = 1""", client));

        next(worker, chain, "decision.next.start");
        Locator start = dialog(worker, "start");
        start.locator("[id='start:startedOn_input']").fill(TODAY.minusDays(1).format(DAY));
        button(worker, start, "shared.action.save").click();
        assertThat(start).containsText(worker.words().of("rule.decision.outside_term"));
        start.locator("[id='start:startedOn_input']").fill(TODAY.format(DAY));
        save(worker, start);
        assertThat(chain).containsText(worker.words().of("decision.waits.run"));

        chain.locator("button[id$=':withdrawContract']").click();
        Locator wrong = dialog(worker, "withdrawStep");
        wrong.locator("[id='withdrawStep:reason']").fill("Parakstīts nepareizais eksemplārs");
        wrong.locator("[id='withdrawStep:withdraw']").click();
        assertThat(wrong).isHidden();
        assertThat(chain).not().containsText(worker.words().of("decision.chain.contract"));
        next(worker, chain, "decision.next.sign");
        save(worker, dialog(worker, "contract"));
        assertThat(chain).containsText(worker.words().of("decision.chain.contract"));

        next(worker, chain, "placement.change.end");
        Locator ending = dialog(worker, "ending");
        ending.locator("[id='ending:endedOn_input']").fill(TODAY.format(DAY));
        worker.choose("ending:endedTo", worker.words().of("placement.ended_to.independent_life"));
        ending.locator("[id='ending:reason']").fill("Atradis darbu");
        button(worker, ending, "placement.change.end").click();
        assertThat(ending).isHidden();
        assertThat(chain).containsText(worker.words().of("decision.waits.ended"));
        assertEquals("WORKSHOP SD-77 independent_life Atradis darbu", product.value("""
                select concat_ws(' ', s.code, d.number, p.ended_to, p.ended_reason)
                from care.placement p
                join care.client c on c.id = p.client_id
                join care.service s on s.id = p.service_id
                join care.last_decision_of_placement d on d.placement_id = p.id
                where c.client_no = ? and d.number = 'SD-77'""", client));
    }

    @Test
    void whoWasGrantedAServiceThatIsFullIsPutOnTheList() throws Exception {
        String client = Newcomer.aged(product, 30, "social_worker").clientNo();
        product.update("""
                with asked as (
                    insert into care.application (client_id, service_id, received_on, applicant, ground)
                    select c.id, s.id, ?, 'client', 'vajadzīgs' from care.client c, care.service s
                    where c.client_no = ? and s.code = 'WORKSHOP' returning id
                ), assessed as (
                    insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                    select id, received_day, 'Tests', 'x', 'der' from asked, (select cast(? as date) as received_day) d)
                insert into care.decision (application_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                select a.id, 'SD-1', ?, 'social_service', 'granted', m.id, ?
                from asked a, care.municipality m where m.name = 'Rēzeknes novads'""", TODAY, client, TODAY, TODAY, TODAY);
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/decision/chain.xhtml?no=" + client);
        Locator chain = worker.page().locator(".chain");
        next(worker, chain, "decision.next.wait");
        Locator decision = dialog(worker, "decision");
        decision.locator("[id='decision:number']").fill("SD-2");
        save(worker, decision);
        assertThat(chain.locator(".sheet-head .state")).hasText(worker.words().of("decision.waits.wait"));
        assertThat(chain.locator(".chain-papers")).containsText(worker.words().of("decision.outcome.waiting_list"));
    }

    private static byte[] contract(LoggedIn worker, Locator chain) {
        Object address = chain.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(worker.words().of("decision.chain.contract")))
                .evaluate("link => link.href");
        return worker.page().request().get(String.valueOf(address)).body();
    }

    /** The dialog, once nothing more arrives that would render it anew under the typing. */
    static Locator dialog(LoggedIn worker, String id) {
        Locator dialog = worker.page().locator("[id='" + id + "Dialog']");
        assertThat(dialog).isVisible();
        worker.rest();
        return dialog;
    }

    static void next(LoggedIn worker, Locator chain, String key) {
        button(worker, chain, key).click();
    }

    static Locator button(LoggedIn worker, Locator within, String key) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("^\\W*" + worker.words().of(key) + "$")));
    }

    static void save(LoggedIn worker, Locator dialog) {
        button(worker, dialog, "shared.action.save").click();
        assertThat(dialog).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(15_000));
    }

    /** An adult of the sample who comes to no workshop and for whom the worker has just become responsible. */
    private static String adult() throws Exception {
        return Objects.requireNonNull(product.value("""
                with adult as (
                    select c.id, c.client_no from care.client c
                    where c.birth_date < '2005-01-01' and not exists (
                        select 1 from care.placement p join care.service s on s.id = p.service_id
                        where p.client_id = c.id and s.code = 'WORKSHOP')
                    order by c.client_no limit 1
                ), given as (
                    insert into care.responsibility (employee_id, client_id, from_on, given_by)
                    select a.employee_id, c.id, date '2026-01-01', 'director'
                    from adult c join care.account a on a.user_name = 'social_worker'
                    on conflict do nothing
                )
                select client_no from adult"""));
    }
}
