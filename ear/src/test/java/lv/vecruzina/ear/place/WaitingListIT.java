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

    private static Pattern next(Newcomer client) {
        return Pattern.compile(client.name());
    }

    /** Decides on who waits. */
    private static void decide(LoggedIn worker, Newcomer client, String outcome) {
        worker.open("/decision/chain.xhtml?no=" + client.clientNo());
        Locator chain = worker.page().locator(".chain");
        assertThat(chain).containsText(worker.words().of("decision.waits.wait"));
        chain.locator("button[id$=':decide']").click();
        Locator dialog = worker.page().locator("[id='decisionDialog']");
        dialog.locator("[id='decision:number']").fill("R-" + outcome);
        if (outcome.equals("granted")) {
            dialog.locator("[id='decision:validFrom_input']").fill(TODAY.format(DAY));
            dialog.locator("[id='decision:validTo_input']")
                    .fill(TODAY.plusMonths(2).format(DAY));
        } else {
            worker.choose("decision:outcome", worker.words().of("decision.outcome." + outcome));
            dialog.locator("[id='decision:refusedReason']").fill("Atrada citu vietu");
        }
        dialog.locator("[id='decision:save']").click();
        assertThat(dialog).isHidden();
        assertThat(chain).not().containsText(worker.words().of("decision.waits.wait"));
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
