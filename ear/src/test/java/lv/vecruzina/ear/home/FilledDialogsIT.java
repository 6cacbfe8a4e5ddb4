package lv.vecruzina.ear.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.ear.shared.Axe;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dialogs as somebody meets them (aizpildīti logi), with a row chosen and a refusal said: reachable by everybody, and pictured. */
class FilledDialogsIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));
    private static final String PLACE = "Skatāmā istaba";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void withdrawWhatAnEarlierRunPlanned() throws Exception {
        product.update("""
                update care.session set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'Vēlreiz'
                where place = ? and withdrawn_at is null""", PLACE);
    }

    @Test
    void aSessionItsSeriesAndItsWithdrawal() throws Exception {
        Newcomer client = Newcomer.aged(product, 9, "specialist");
        planned(client);
        LoggedIn specialist = visitor.as("SPECIALIST");
        specialist.open("/session/calendar.xhtml");
        Locator block = specialist
                .page()
                .locator(".session-grid .block.open", new Page.LocatorOptions().setHasText(client.name()));
        block.click();
        Locator detail = opened(specialist, "detailDialog");
        assertThat(detail).containsText(client.name());
        examine(specialist, "detailDialog");
        detail.locator("[id='moving:series']").click();
        opened(specialist, "seriesDialog");
        examine(specialist, "seriesDialog");
        specialist.page().locator("[id='seriesEnd:leave']").click();

        block.click();
        detail.locator("[id='moving:withdraw']").click();
        refuse(specialist, "withdrawing", "withdrawing:withdraw");
        examine(specialist, "withdrawingDialog");
        assertEquals("", String.join("\n", found));
    }

    @Test
    void aDecisionAndAnEnd() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open(new SamplePages(product).address("/decision/chain.xhtml"));
        director.page().locator("button[id$=':prolong']").first().click();
        opened(director, "decisionDialog");
        refuse(director, "decision", "decision:save");
        examine(director, "decisionDialog");
        director.page().locator("[id='decision:leave']").click();

        director.page().locator(".chain button[id$=':end']").first().click();
        refuse(director, "ending", "ending:save");
        examine(director, "endingDialog");
        assertEquals("", String.join("\n", found));
    }

    @Test
    void theBookingOfRespiteDays() throws Exception {
        Newcomer child = Newcomer.aged(product, 9, "social_worker");
        product.update("""
                insert into care.respite_hold (client_id, from_on, until_on, held_by)
                select id, cast(? as date), cast(? as date), 'social_worker' from care.client where client_no = ?""", TODAY.plusYears(2), TODAY.plusYears(2).plusDays(2), child.clientNo());
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/respite/of_client.xhtml?no=" + child.clientNo());
        worker.page().locator("button[id$=':book']").click();
        opened(worker, "booking");
        examine(worker, "booking");
        assertEquals("", String.join("\n", found));
    }

    private static Locator opened(LoggedIn user, String id) {
        Locator dialog = user.page().locator("[id='" + id + "']");
        assertThat(dialog).isVisible();
        return dialog;
    }

    /** Sends the dialog without what it needs: it stays open and says so. */
    private static void refuse(LoggedIn user, String form, String button) {
        Locator opened = opened(user, form);
        opened.locator("[id='" + button + "']").click();
        assertThat(opened).containsText(user.words().of("jakarta.faces.component.UIInput.REQUIRED"));
    }

    private void examine(LoggedIn user, String dialog) {
        visitor.settle();
        Path picture = Project.TARGET.resolve("screenshots").resolve("dialogs").resolve(dialog + ".png");
        user.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        Axe.on(user.page()).found("[id='" + dialog + "']").forEach(one -> found.add(dialog + " " + one));
    }

    /** A session of a series at three o'clock this night. */
    private static void planned(Newcomer client) throws Exception {
        product.update("""
                insert into care.session (session_no, client_id, held_on, kind, employee_id, starts_at, ends_at, place, series)
                select 'N-' || lpad(nextval('care.session_number')::text, 6, '0'), c.id, w.at::date, 'psihologs', a.employee_id,
                    w.at at time zone 'Europe/Riga', (w.at + interval '45 minutes') at time zone 'Europe/Riga', ?,
                    nextval('care.session_series')
                from care.client c, care.account a, (select cast(? as date) + time '03:00' as at) w
                where c.client_no = ? and a.user_name = 'specialist'""", PLACE, TODAY, client.clientNo());
    }
}
