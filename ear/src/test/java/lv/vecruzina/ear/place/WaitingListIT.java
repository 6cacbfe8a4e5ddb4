package lv.vecruzina.ear.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is next in a waiting list and why (rinda), and how one leaves it. */
class WaitingListIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void theEarliestIsNextUntilAnotherIsPutForwardAndWhoIsDecidedOnLeaves() throws Exception {
        Newcomer early = Newcomer.aged(product, 30, "social_worker");
        Newcomer late = Newcomer.aged(product, 30, "social_worker");
        waits(late, "2026-03-03");
        waits(early, "2026-03-02");
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/place/board.xhtml");
        Locator list = director.page()
                .locator("[id='month:waiting_data'] > tr")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile(early.familyName() + "|" + late.familyName())));
        assertThat(list).hasText(new Pattern[] {next(early), next(late)});
        assertThat(list.first()).containsText(director.words().of("place.waiting.by_day"));

        list.last().locator("button[id$=':forward']").click();
        Locator forwarding = director.page().locator("[id='forwarding']");
        assertThat(forwarding).containsText(late.name());
        Locator save = forwarding.locator("[id='forwarding:save']");
        save.click();
        assertThat(forwarding).containsText(director.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        forwarding.locator("[id='forwarding:reason']").fill("Bez pajumtes");
        save.click();
        assertThat(list).hasText(new Pattern[] {next(late), next(early)});
        assertThat(list.first()).containsText("Bez pajumtes");

        visitor.leave();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        decide(worker, late, "granted");
        decide(worker, early, "refused");
        worker.open("/place/board.xhtml");
        assertThat(worker.page().locator("[id='month:waiting_data']")).isVisible();
        assertThat(list).hasCount(0);
    }

    @Test
    void aPlaceThatGetsFreeIsOfferedToTheNextAndDecidedOnInOneClick() throws Exception {
        Newcomer leaving = Newcomer.aged(product, 30, "social_worker");
        Newcomer next = Newcomer.aged(product, 30, "social_worker");
        lives(leaving);
        waits(next, "2020-01-02");
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        try {
            product.update("""
                    insert into care.legal_parameter (code, valid_from, value, source, verified, local)
                    select 'HALFWAY_PLACES', t.day, care.places_taken(s.id, t.day), 'Rīkojums', true, true
                    from care.service s, (select cast(? as date) as day) t where s.code = 'HALFWAY'""", TODAY);
            String told = worker.words().of("place.waiting.next_is", next.name());
            worker.open("/home/index.xhtml");
            assertThat(worker.page().locator(".work")).not().containsText(told);
            worker.open("/place/board.xhtml");
            assertThat(row(worker, next)).containsText(worker.words().of("place.waiting.by_day"));
            assertThat(offer(worker, next)).hasCount(0);

            end(worker, leaving);
            worker.open("/home/index.xhtml");
            worker.page()
                    .locator(".worklist li")
                    .filter(new Locator.FilterOptions().setHasText(told))
                    .locator("a")
                    .first()
                    .click();
            offer(worker, next).click();
            Locator dialog = worker.page().locator("[id='decisionDialog']");
            assertThat(dialog).isVisible();
            grant(dialog);
            Locator chain = worker.page().locator(".chain");
            save(worker, chain, "sign", "contract");
            save(worker, chain, "start", "start");
            assertThat(chain).containsText(worker.words().of("decision.waits.run"));

            worker.open("/place/board.xhtml");
            assertThat(row(worker, next)).hasCount(0);
        } finally {
            product.update(
                    "delete from care.legal_parameter where code = 'HALFWAY_PLACES' and local and source = 'Rīkojums'");
        }
    }

    private static Locator row(LoggedIn user, Newcomer client) {
        return user.page()
                .locator("[id='month:waiting_data'] > tr")
                .filter(new Locator.FilterOptions().setHasText(client.familyName()));
    }

    private static Locator offer(LoggedIn user, Newcomer client) {
        return row(user, client)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(user.words().of("decision.next.decide")));
    }

    /** Takes a step of the chain in its dialog as it is offered. */
    private static void save(LoggedIn worker, Locator chain, String button, String dialog) {
        chain.locator("button[id$=':" + button + "']").click();
        Locator form = worker.page().locator("[id='" + dialog + "']");
        assertThat(form).isVisible();
        form.locator("button[id$=':save']").click();
        assertThat(form).isHidden();
    }

    private static void end(LoggedIn worker, Newcomer client) {
        worker.open("/decision/chain.xhtml?no=" + client.clientNo());
        worker.page().locator(".chain button[id$=':end']").click();
        Locator ending = worker.page().locator("[id='ending']");
        ending.locator("[id='ending:endedOn_input']").fill(TODAY.format(DAY));
        worker.choose("ending:endedTo", worker.words().of("placement.ended_to.independent_life"));
        ending.locator("[id='ending:reason']").fill("Pārceļas uz savu dzīvokli");
        ending.locator("button[id$=':save']").click();
        assertThat(ending).isHidden();
    }

    private static void grant(Locator dialog) {
        dialog.locator("[id='decision:number']").fill("R-granted");
        dialog.locator("[id='decision:validFrom_input']").fill(TODAY.format(DAY));
        dialog.locator("[id='decision:validTo_input']").fill(TODAY.plusMonths(2).format(DAY));
        dialog.locator("[id='decision:save']").click();
        assertThat(dialog).isHidden();
    }

    /** Lets the client live in the halfway house since yesterday. */
    private static void lives(Newcomer client) throws Exception {
        product.update("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on,
                    decision_no, decision_date, decided_by)
                select 'X-' || c.id, c.id, s.id, s.residential, c.municipality_id, t.day, 'R-0', t.day, 'social_service'
                from care.client c, care.service s, (select cast(? as date) as day) t
                where c.client_no = ? and s.code = 'HALFWAY'""", TODAY.minusDays(1), client.clientNo());
    }

    private static Pattern next(Newcomer client) {
        return Pattern.compile(client.name());
    }

    /** Decides on who waits. */
    private static void decide(LoggedIn worker, Newcomer client, String outcome) {
        worker.open("/decision/chain.xhtml?no=" + client.clientNo());
        Locator chain = worker.page().locator(".chain");
        Locator state = chain.locator(".sheet-head .state");
        assertThat(state).hasText(worker.words().of("decision.waits.wait"));
        chain.locator("button[id$=':decide']").click();
        Locator dialog = worker.page().locator("[id='decisionDialog']");
        if (outcome.equals("granted")) {
            grant(dialog);
        } else {
            dialog.locator("[id='decision:number']").fill("R-" + outcome);
            worker.choose("decision:outcome", worker.words().of("decision.outcome." + outcome));
            dialog.locator("[id='decision:refusedReason']").fill("Atrada citu vietu");
            dialog.locator("[id='decision:save']").click();
            assertThat(dialog).isHidden();
        }
        assertThat(state).not().hasText(worker.words().of("decision.waits.wait"));
    }

    /** Puts the client into the list of the halfway house by a decision. */
    private static void waits(Newcomer client, String receivedOn) throws Exception {
        product.update("""
                with entered as (
                    insert into care.application (client_id, service_id, received_on, applicant, ground)
                    select c.id, s.id, cast(? as date), 'client', 'Mācās dzīvot patstāvīgi'
                    from care.client c, care.service s
                    where c.client_no = ? and s.code = 'HALFWAY'
                    returning id, client_id
                ), assessed as (
                    insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                    select id, date '2026-03-09', 'Agnese Paraudziņa', 'Dzīvo pie māsas', 'Pakalpojums ir piemērots' from entered
                )
                insert into care.decision (application_id, number, decided_on, decided_by, outcome, payer_id)
                select e.id, 'R-1', date '2026-03-10', 'social_service', 'waiting_list', c.municipality_id
                from entered e join care.client c on c.id = e.client_id""", receivedOn, client.clientNo());
    }
}
