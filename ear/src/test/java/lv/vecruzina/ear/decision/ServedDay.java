package lv.vecruzina.ear.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lv.vecruzina.ear.decision.ChainIT.DAY;
import static lv.vecruzina.ear.decision.ChainIT.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Waiting;

/** A day of a client in a service (pakalpojuma diena), by those who do it, and what is refused to them. */
record ServedDay(SharedProduct product, Visitor visitor, String service, String client) {
    /** The client's day, between the start of the service and its end. */
    void pass() throws Exception {
        switch (service) {
            case "DAC", "WORKSHOP" -> isMarkedPresent();
            case "REHAB" -> hasASession();
            case "RESPITE" -> isBookedAgain();
            default -> sleepsHereAndGoesHome();
        }
    }

    private void inTheCircleOf(String userName) throws Exception {
        product.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                select a.employee_id, c.id, date '2026-01-01', 'director' from care.account a, care.client c
                where a.user_name = ? and c.client_no = ?""", userName, client);
    }

    private String name() throws Exception {
        return product.value("select family_name || ' ' || given_name from care.client where client_no = ?", client);
    }

    /** A carer marks the client as present; the chain is not the carer's, nor is a day to come anybody's. */
    private void isMarkedPresent() throws Exception {
        inTheCircleOf("carer");
        HttpSession session = HttpSession.as(product, "CARER");
        assertEquals(
                403, session.get("/decision/chain.xhtml?no=" + client).statusCode(), "decisions are not for carers");
        LoggedIn carer = visitor.as("CARER");
        carer.open("/attendance/day.xhtml?service=" + service + "&group=all&day=" + TODAY.plusDays(1));
        assertThat(carer.page().locator("[data-day-grid$=' " + TODAY.plusDays(1) + "']"))
                .hasCount(0);
        carer.open("/attendance/day.xhtml?service=" + service + "&group=all&day=" + TODAY);
        carer.page()
                .locator(".day-grid li", new Page.LocatorOptions().setHasText(client))
                .locator(".choice-present")
                .click();
        Waiting.until("the mark", Duration.ofSeconds(15), () -> "present".equals(mark()));
    }

    private String mark() throws Exception {
        return String.valueOf(product.value("""
                select a.status from care.attendance a join care.placement p on p.id = a.placement_id
                join care.client c on c.id = p.client_id where c.client_no = ? and a.day = ?""", client, TODAY));
    }

    /** The specialist plans a session, may not go beyond the one granted, and says that it was held. */
    private void hasASession() throws Exception {
        inTheCircleOf("specialist");
        LoggedIn specialist = visitor.as("SPECIALIST");
        specialist.open("/session/calendar.xhtml");
        Locator planning = planned(specialist, "01:00");
        assertThat(planning).isHidden();
        planning = planned(specialist, "02:00");
        assertThat(planning)
                .containsText(specialist.words().of("rule.session.beyond_grant", "psihologs", "1", TODAY.format(DAY)));
        planning.locator("[id='planning:leave']").click();
        specialist
                .page()
                .locator(".session-grid .block.open", new Page.LocatorOptions().setHasText(name()))
                .click();
        specialist.page().locator("[id='detailDialog'] .outcome-delivered").click();
        Waiting.until("the outcome", Duration.ofSeconds(15), () -> "delivered".equals(product.value("""
                select s.outcome from care.session s join care.client c on c.id = s.client_id where c.client_no = ?""", client)));
    }

    private Locator planned(LoggedIn specialist, String hour) {
        Page page = specialist.page();
        specialist.button("session.form.title").first().click();
        Locator planning = page.locator("[id='planningDialog']");
        assertThat(planning).isVisible();
        planning.locator("[id='planning:clients_input']").pressSequentially(client);
        page.locator("[id='planning:clients_panel'] li", new Page.LocatorOptions().setHasText(client))
                .click();
        assertThat(planning.locator(".ui-autocomplete-token-label", new Locator.LocatorOptions().setHasText(client)))
                .isVisible();
        planning.locator("[id='planning:hour']").fill(hour);
        planning.locator("[id='planning:save']").click();
        return planning;
    }

    /** The social worker holds days of next year, and is refused more than a year has. */
    private void isBookedAgain() {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/respite/calendar.xhtml");
        worker.pick("hold:client", client);
        LocalDate first = LocalDate.of(TODAY.getYear() + 1, 2, 1);
        hold(worker, first, first.plusDays(31));
        assertThat(worker.messages())
                .containsText(worker.words().of("constraint.respite_days_per_year", "" + first.getYear(), "30", "1"));
        hold(worker, first, first.plusDays(2));
        assertThat(worker.messages()).containsText(worker.words().of("respite.calendar.held"));
    }

    private static void hold(LoggedIn worker, LocalDate from, LocalDate until) {
        worker.page().locator("[id='hold:fromOn_input']").fill(from.format(DAY));
        worker.page().locator("[id='hold:untilOn_input']").fill(until.format(DAY));
        worker.page().locator("[id='hold:save']").click();
    }

    /** The client gets a bed; a carer plans a night at home, which two periods can't both hold, and the grid shows it. */
    private void sleepsHereAndGoesHome() throws Exception {
        product.update("""
                insert into care.room_stay (client_id, room_id, from_on, against_limit_reason)
                select c.id, (select min(id) from care.room), ?, 'tests' from care.client c where c.client_no = ?""", TODAY, client);
        inTheCircleOf("carer");
        LoggedIn carer = visitor.as("CARER");
        carer.open("/attendance/of_client.xhtml?no=" + client);
        Locator plan = absence(carer);
        plan.locator("[id='plan:save']").click();
        assertThat(plan).isHidden();
        assertThat(carer.page().locator("[id='absences']")).containsText("Vecmāmiņa");
        plan = absence(carer);
        plan.locator("[id='plan:save']").click();
        assertThat(plan).containsText(carer.words().of("constraint.absence_does_not_overlap"));
        carer.open("/attendance/day.xhtml?service=" + service + "&group=all&day=" + TODAY);
        assertThat(carer.page()
                        .locator(".day-grid li", new Page.LocatorOptions().setHasText(client))
                        .locator(".choice-home"))
                .hasAttribute("aria-pressed", "true");
    }

    private static Locator absence(LoggedIn carer) {
        carer.page().locator("[id='begin:ask']").click();
        Locator plan = ChainIT.dialog(carer, "plan");
        carer.choose("plan:kind", carer.words().of("attendance.status.home"));
        plan.locator("[id='plan:day_input']").fill(TODAY.plusDays(1).format(DAY));
        plan.locator("[id='plan:withWhom']").fill("Vecmāmiņa");
        return plan;
    }
}
