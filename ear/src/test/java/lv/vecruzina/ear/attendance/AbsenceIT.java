package lv.vecruzina.ear.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A late return, or a mark in the grid, becomes a runaway with its tasks before all who are on duty, until the return. */
class AbsenceIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void whoIsNotBackIsShownToTheShiftAndIsARunawayAtOneTap() throws Exception {
        Newcomer child = Newcomer.aged(product, 14, "carer");
        product.update("""
                with lives as (
                    insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                    select 'A-' || c.client_no, c.id, s.id, true, c.municipality_id, current_date - 9
                    from care.client c, care.service s where c.client_no = ? and s.code = 'CRISIS' returning id
                )
                insert into care.absence (placement_id, kind, from_on, expected_at, with_whom, written_by)
                select id, 'home', current_date - 4, now() - interval '27 hours', 'Tante', 'test' from lives""", child.clientNo());
        LoggedIn carer = visitor.as("CARER");
        Page page = carer.open("/home/index.xhtml");
        page.locator("main").getByText(child.name()).first().click();
        page.waitForURL("**/attendance/of_client.xhtml*");
        page.locator("button[id$=':away']").click();
        assertThat(carer.messages())
                .containsText(
                        carer.words().of("attendance.absence.ran_away", day(Integer.parseInt(expectedDaysAgo(child)))));
        assertThat(page.locator("button[id$=':away']")).hasCount(0);
        assertThat(page.locator("[id='absences']")).containsText(carer.words().of("attendance.absence.is_late"));
        assertEquals("runaway 2 of 2", product.value("""
                select 'runaway ' || count(*) filter (where a.status = 'runaway') || ' of '
                    || count(*) filter (where a.day >= (now() - interval '27 hours')::date)
                from care.attendance a join care.placement p on p.id = a.placement_id
                join care.client c on c.id = p.client_id where c.client_no = ?""", child.clientNo()));
        assertEquals("RUNAWAY_ORPHANS_COURT RUNAWAY_POLICE", product.value("""
                select string_agg(o.rule, ' ' order by o.rule) from care.obligation o
                join care.client c on c.id = coalesce(
                    o.client_id, (select p.client_id from care.placement p where p.id = o.placement_id))
                where c.client_no = ? and o.rule like 'RUNAWAY%'""", child.clientNo()));
    }

    @Test
    void aRunawayInTheGridAsksAllOnDutyFirstTellsTheNextShiftAndGoesOnUntilTheReturn() throws Exception {
        Newcomer child = Newcomer.aged(product, 15, "carer");
        product.update("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'A-' || c.client_no, c.id, s.id, true, c.municipality_id, current_date - 9
                from care.client c, care.service s where c.client_no = ? and s.code = 'HALFWAY'""", child.clientNo());
        product.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                select a.employee_id, c.id, current_date - 9, 'director' from care.account a, care.client c
                where a.user_name in ('nurse', 'social_worker') and c.client_no = ?""", child.clientNo());
        LoggedIn carer = visitor.as("CARER");
        carer.open("/attendance/day.xhtml?service=HALFWAY&group=all&day=" + iso(1));
        row(carer, child).locator("[data-status=runaway]").click();
        assertThat(carer.messages()).containsText(carer.words().of("attendance.absence.ran_away", day(1)));
        carer.open("/attendance/day.xhtml?service=HALFWAY&group=all");
        assertThat(row(carer, child).locator("[data-status=runaway]")).hasAttribute("aria-pressed", "true");
        standsFirst(carer, child);
        for (String role : List.of("NURSE", "SOCIAL_WORKER", "DIRECTOR")) {
            LoggedIn other = visitor.as(role);
            standsFirst(other, child);
            assertThat(other.page().locator("main"))
                    .containsText(other.words().of("shift.note.ran_away").substring(0, 60));
        }

        carer = visitor.as("CARER");
        carer.open("/home/index.xhtml");
        first(carer).getByRole(AriaRole.LINK, named(child.name())).click();
        carer.page().waitForURL("**/attendance/of_client.xhtml*");
        carer.page().locator("button[id$=':back']").click();
        Locator returning = carer.page().locator("[id='returningDialog']");
        assertThat(returning).isVisible();
        returning.locator("[id='returning:save']").click();
        assertThat(returning).isHidden();
        carer.open("/attendance/day.xhtml?service=HALFWAY&group=all");
        assertThat(row(carer, child).locator("[data-status=runaway]")).hasAttribute("aria-pressed", "false");
        assertEquals("1 runaway", product.value("""
                select count(*) || ' ' || max(a.status) from care.attendance a join care.placement p on p.id = a.placement_id
                join care.client c on c.id = p.client_id where c.client_no = ?""", child.clientNo()));
        product.update("""
                update care.obligation set done_at = now(), done_by = 'test', proof = '110'
                where client_id = (select id from care.client where client_no = ?)""", child.clientNo());
    }

    /** The list at the very top, with police, orphans' court and the return. */
    private static void standsFirst(LoggedIn who, Newcomer child) {
        who.open("/home/index.xhtml");
        assertThat(first(who).locator("h2")).hasText(who.words().of("attendance.home.runaway"));
        for (String task : List.of("RUNAWAY_POLICE", "RUNAWAY_ORPHANS_COURT")) {
            String words = who.words().of("attendance.runaway." + task);
            assertThat(first(who).getByRole(AriaRole.LINK, named(child.name() + ": " + words)))
                    .isVisible();
        }
        assertThat(first(who).getByRole(AriaRole.LINK, named(child.name()))).isVisible();
    }

    private static Locator.GetByRoleOptions named(String words) {
        return new Locator.GetByRoleOptions().setName(words).setExact(true);
    }

    private static Locator first(LoggedIn who) {
        return who.page().locator(".work > section").first();
    }

    private static Locator row(LoggedIn who, Newcomer child) {
        return who.page().locator("[data-placement]", new Page.LocatorOptions().setHasText(child.clientNo()));
    }

    private static String expectedDaysAgo(Newcomer child) throws Exception {
        return String.valueOf(product.value("""
                select current_date - (b.expected_at at time zone 'Europe/Riga')::date from care.absence b
                join care.placement p on p.id = b.placement_id join care.client c on c.id = p.client_id
                where c.client_no = ? and b.expected_at is not null""", child.clientNo()));
    }

    private static LocalDate iso(int daysAgo) {
        return LocalDate.now(ZoneId.of("Europe/Riga")).minusDays(daysAgo);
    }

    private static String day(int daysAgo) {
        return iso(daysAgo).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }
}
