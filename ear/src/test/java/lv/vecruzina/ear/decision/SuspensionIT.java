package lv.vecruzina.ear.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service is suspended (apturēšana): whoever does it is told of the sessions planned meanwhile. */
class SuspensionIT {
    private static final LocalDate TODAY = ChainIT.TODAY;
    private static final LocalDate PLANNED = TODAY.plusDays(40);

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aSuspensionNamesTheDaysOnWhichSessionsArePlanned() throws Exception {
        Newcomer client = Newcomer.aged(product, 30, "social_worker");
        worksWithASession(client);
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/decision/chain.xhtml?no=" + client.clientNo());
        director.page().locator(".chain button[id$=':suspend']").click();
        Locator suspension = director.page().locator("[id='suspension']");
        suspension.locator("[id='suspension:fromOn_input']").fill(TODAY.format(ChainIT.DAY));
        suspension.locator("[id='suspension:reason']").fill("Sanatorija");
        suspension.locator("[id='suspension:save']").click();
        assertThat(suspension).isHidden();
        assertThat(director.messages())
                .containsText(director.words().of("decision.suspension.sessions", PLANNED.format(ChainIT.DAY)));
    }

    /** Lets the client come to the workshop since yesterday, and plans a session. */
    private static void worksWithASession(Newcomer client) throws Exception {
        product.update("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on,
                    decision_no, decision_date, decided_by)
                select 'X-' || c.id, c.id, s.id, s.residential, c.municipality_id, t.day, 'R-0', t.day, 'social_service'
                from care.client c, care.service s, (select cast(? as date) as day) t
                where c.client_no = ? and s.code = 'WORKSHOP'""", TODAY.minusDays(1), client.clientNo());
        product.update("""
                insert into care.session (session_no, client_id, held_on, kind, starts_at, ends_at)
                select 'N-' || lpad(nextval('care.session_number')::text, 6, '0'), c.id, t.day, 'psihologs',
                    (t.day + time '10:00') at time zone 'Europe/Riga', (t.day + time '10:45') at time zone 'Europe/Riga'
                from care.client c, (select cast(? as date) as day) t where c.client_no = ?""", PLANNED, client.clientNo());
    }
}
