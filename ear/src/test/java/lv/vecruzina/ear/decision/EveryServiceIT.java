package lv.vecruzina.ear.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lv.vecruzina.ear.decision.ChainIT.DAY;
import static lv.vecruzina.ear.decision.ChainIT.TODAY;
import static lv.vecruzina.ear.decision.ChainIT.button;
import static lv.vecruzina.ear.decision.ChainIT.dialog;
import static lv.vecruzina.ear.decision.ChainIT.next;
import static lv.vecruzina.ear.decision.ChainIT.save;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new client of each service comes, is served for a day and leaves (pakalpojuma ceļš); details of the way are in {@link ChainIT}. */
class EveryServiceIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    /** Each with a new client; what the service refuses on the way is tried first. */
    @ParameterizedTest
    @CsvSource({
        "DAC, DIRECTOR, 10, parents",
        "RESPITE, SOCIAL_WORKER, 9, parents",
        "REHAB, SOCIAL_WORKER, 8, parents",
        "HALFWAY, SOCIAL_WORKER, 30, independent_life",
        "LONGTERM, SOCIAL_WORKER, 11, guardian",
        "CRISIS, SOCIAL_WORKER, 12, foster_family",
        "WORKSHOP, SOCIAL_WORKER, 25, independent_life"
    })
    void aClientComesToTheServiceAndLeavesIt(String service, String role, int age, String endedTo) throws Exception {
        String client = Newcomer.aged(product, age, "social_worker").clientNo();
        boolean urgent = List.of("LONGTERM", "CRISIS").contains(service);
        boolean sleepsHere = urgent || service.equals("HALFWAY");
        LoggedIn worker = visitor.as(role);
        worker.open("/decision/chain.xhtml?no=" + client);

        worker.button("decision.chain.add").click();
        Locator application = dialog(worker, "application");
        worker.choose("application:serviceCode", worker.words().of("service." + service));
        worker.choose("application:applicant", worker.words().of("decision.applicant.representative"));
        application.locator("[id='application:ground']").fill("Vajadzīgs pakalpojums");
        save(worker, application);

        Locator chain = worker.page().locator(".chain");
        if (!urgent) {
            next(worker, chain, "decision.next.assess");
            Locator assessment = dialog(worker, "assessment");
            assessment.locator("[id='assessment:summary']").fill("Dzīvo kopā ar vecvecākiem");
            assessment.locator("[id='assessment:conclusion']").fill("Pakalpojums ir piemērots");
            save(worker, assessment);
        }
        next(worker, chain, "decision.next.decide");
        Locator decision = dialog(worker, "decision");
        decision.locator("[id='decision:number']").fill("L-" + service);
        decision.locator("[id='decision:validFrom_input']").fill(TODAY.format(DAY));
        decision.locator("[id='decision:validTo_input']")
                .fill(TODAY.plusMonths(2).format(DAY));
        if (service.equals("REHAB")) {
            button(worker, decision, "shared.action.save").click();
            assertThat(decision).containsText(worker.words().of("rule.decision.needs_sessions"));
            decision.locator("[id='decision:sessions']").fill("psihologs 1");
            button(worker, decision, "shared.action.save").click();
            assertThat(decision)
                    .containsText(worker.words().of("rule.decision.needs_a_doctor_statement", TODAY.format(DAY)));
            product.update("""
                    insert into care.doctor_statement (client_id, number, issued_by, issued_on)
                    select id, 'Ā-1', 'Ģimenes ārste', ? from care.client where client_no = ?""", TODAY, client);
        }
        if (service.equals("DAC")) {
            button(worker, decision, "shared.action.save").click();
            assertThat(decision)
                    .containsText(worker.words().of("rule.decision.no_free_place", TODAY.format(DAY), "10"));
            decision.locator("[id='decision:againstLimitReason']").fill("Brālis jau apmeklē centru");
        }
        save(worker, decision);
        if (!urgent) {
            next(worker, chain, "decision.next.sign");
            save(worker, dialog(worker, "contract"));
        }
        next(worker, chain, "decision.next.start");
        Locator start = dialog(worker, "start");
        start.locator("[id='start:startedOn_input']").fill(TODAY.format(DAY));
        if (service.equals("RESPITE")) {
            button(worker, start, "shared.action.save").click();
            assertThat(start).containsText(worker.words().of("rule.placement.respite_needs_an_end"));
            start.locator("[id='start:endedOn_input']").fill(TODAY.plusDays(2).format(DAY));
        }
        if (service.equals("DAC")) {
            button(worker, start, "shared.action.save").click();
            assertThat(start)
                    .containsText(worker.words().of("constraint.service_has_a_free_place", TODAY.format(DAY), "10"));
            start.locator("[id='start:againstLimitReason']").fill("Brālis jau apmeklē centru");
        }
        save(worker, start);
        assertThat(chain).containsText(worker.words().of("decision.waits.run"));
        if (urgent) {
            next(worker, chain, "decision.next.sign");
            save(worker, dialog(worker, "contract"));
            assertThat(chain).containsText(worker.words().of("decision.chain.contract"));
        }

        new ServedDay(product, visitor, service, client).pass();

        worker = visitor.as(role);
        worker.open("/decision/chain.xhtml?no=" + client);
        chain = worker.page().locator(".chain").first();
        next(worker, chain, "placement.change.end");
        Locator ending = dialog(worker, "ending");
        ending.locator("[id='ending:endedOn_input']").fill(TODAY.format(DAY));
        worker.choose("ending:endedTo", worker.words().of("placement.ended_to." + endedTo));
        ending.locator("[id='ending:reason']").fill("Vairs nav vajadzīgs");
        button(worker, ending, "placement.change.end").click();
        assertThat(ending).isHidden();
        assertThat(chain).containsText(worker.words().of("decision.waits.ended"));
        assertEquals(service + " L-" + service + " " + endedTo, product.value("""
                select concat_ws(' ', s.code, d.number, p.ended_to)
                from care.placement p
                join care.client c on c.id = p.client_id
                join care.service s on s.id = p.service_id
                join care.last_decision_of_placement d on d.placement_id = p.id
                where c.client_no = ?""", client));
        assertEquals(sleepsHere ? "Vairs nav vajadzīgs" : null, product.value("""
                select r.withdrawn_reason from care.room_stay r join care.client c on c.id = r.client_id
                where c.client_no = ?""", client), "the bed is free again");
        assertEquals(sleepsHere ? TODAY + " 0" : null, product.value("""
                select b.closed_on || ' ' || (select count(*) from care.attendance a where a.absence_id = b.id)
                from care.absence b join care.placement p on p.id = b.placement_id join care.client c on c.id = p.client_id
                where c.client_no = ?""", client), "the leave ends with the service");
    }
}
