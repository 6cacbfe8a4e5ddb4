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
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A running rehabilitation with its doctor's statement, changed from a day on; and what was entered by mistake. */
class DatedChangeIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void rehabilitationGoesOnWithAnotherAmountAndAnotherPayer() throws Exception {
        String client = Newcomer.aged(product, 8, "social_worker").clientNo();
        product.update("""
                with placed as (
                    insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                    select 'M-' || c.client_no, c.id, s.id, s.residential, c.municipality_id, ?
                    from care.client c, care.service s where c.client_no = ? and s.code = 'REHAB' returning id, payer_id
                )
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                select id, 'L-1', ?, 'social_service', 'granted', payer_id, ? from placed""", TODAY.minusDays(20), client, TODAY.minusDays(30), TODAY.minusDays(20));
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/decision/chain.xhtml?no=" + client);
        Locator chain = worker.page().locator(".chain");
        next(worker, chain, "decision.next.amount");
        Locator decision = dialog(worker, "decision");
        decision.locator("[id='decision:number']").fill("L-2");
        decision.locator("[id='decision:sessions']").fill("fizioterapeits 12");
        button(worker, decision, "shared.action.save").click();
        assertThat(decision)
                .containsText(worker.words().of("rule.decision.needs_a_doctor_statement", TODAY.format(DAY)));
        assertThat(decision.locator(".notice-error")).isInViewport();
        assertThat(decision.locator("[id='decision:statement']")).hasAttribute("target", "_blank");

        worker.open("/need/of_client.xhtml?no=" + client);
        worker.button("need.statement.add").click();
        Locator statement = dialog(worker, "statement");
        statement.locator("[id='statement:number']").fill("Ā-77");
        statement.locator("[id='statement:issuedBy']").fill("Ģimenes ārste");
        statement
                .locator("[id='statement:issuedOn_input']")
                .fill(TODAY.minusDays(3).format(DAY));
        statement
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("atzinums.pdf", "application/pdf", "x".getBytes(StandardCharsets.US_ASCII)));
        save(worker, statement);
        assertThat(worker.page().locator("[id='statements']")).containsText("Ā-77");
        assertThat(worker.page().locator("[id='statements']")).containsText("atzinums.pdf");

        worker.open("/decision/chain.xhtml?no=" + client);
        next(worker, chain, "decision.next.amount");
        decision = dialog(worker, "decision");
        decision.locator("[id='decision:number']").fill("L-2");
        decision.locator("[id='decision:sessions']").fill("fizioterapeits 12");
        save(worker, decision);
        assertThat(chain).containsText(worker.words().of("decision.chain.amends", TODAY.format(DAY)));
        assertThat(chain).containsText(worker.words().of("decision.chain.granted_sessions", "fizioterapeits 12"));

        next(worker, chain, "decision.next.payer");
        decision = dialog(worker, "decision");
        decision.locator("[id='decision:number']").fill("L-3");
        worker.choose("decision:payerId", "Ludzas novads");
        assertThat(decision.locator("[id='decision:sessions']")).hasValue("fizioterapeits 12");
        decision.locator("[id='decision:sessions']").fill("fizioterapeits 12\nfizioterapists 3");
        decision.locator("[id='decision:changeReason']").fill("Ģimene pārcēlās");
        save(worker, decision);
        assertThat(worker.messages())
                .containsText(worker.words().of("decision.decision.no_specialist", "fizioterapists"));
        assertThat(chain).hasCount(2);
        assertThat(chain.filter(new Locator.FilterOptions()
                        .setHasText(worker.words().of("decision.chain.continues", "M-" + client, TODAY.format(DAY)))))
                .containsText(worker.words().of("decision.chain.pays", TODAY.format(DAY)));
        assertEquals("Rēzeknes novads, Ludzas novads", product.value("""
                select string_agg(m.name, ', ' order by p.started_on) from care.placement p
                join care.client c on c.id = p.client_id join care.municipality m on m.id = p.payer_id
                where c.client_no = ? and (p.ended_on = current_date or p.started_on = current_date)""", client));
    }

    @Test
    void aClientEnteredByMistakeIsWithdrawnUnlessThereAreRecords() throws Exception {
        String wrong = Newcomer.aged(product, 8, "social_worker").clientNo();
        String used = Newcomer.aged(product, 9, "social_worker").clientNo();
        product.update("""
                insert into care.disability (client_id, grade, statement_no, from_on)
                select id, 'child', 'X', ? from care.client where client_no = ?""", TODAY, used);
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/client/edit.xhtml?no=" + used);
        Locator refused = withdraw(worker);
        assertThat(refused).containsText(worker.words().of("rule.client.has_records"));

        worker.open("/client/edit.xhtml?no=" + wrong);
        withdraw(worker);
        assertThat(worker.messages().first()).containsText(worker.words().of("client.edit.withdrawn", wrong));
        assertEquals(
                404,
                worker.page()
                        .request()
                        .get(worker.page().url().replaceFirst("/client/.*", "/client/file.xhtml?no=" + wrong))
                        .status());
    }

    private static Locator withdraw(LoggedIn worker) {
        worker.button("client.edit.withdraw").click();
        Locator asked = worker.page().locator("[id='withdrawClientDialog']");
        assertThat(asked).isVisible();
        asked.locator("[id='withdrawClient:reason']").fill("Ievadīts divreiz");
        asked.locator("[id='withdrawClient:withdraw']").click();
        return asked;
    }
}
