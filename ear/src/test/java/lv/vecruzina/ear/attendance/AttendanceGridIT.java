package lv.vecruzina.ear.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service's day as one grid (apmeklējuma atzīmēšana), on open days after those of the sample. */
class AttendanceGridIT {
    private static final String MARKS = """
            select a.status, count(*)::text
            from care.attendance a
            join care.placement p on p.id = a.placement_id
            join care.service s on s.id = p.service_id
            where s.code = ? and a.day = ?::date group by a.status""";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aGroupWithOneAbsenceIsMarkedByThreeKeys() throws Exception {
        LoggedIn carer = open("DAC", "2026-04-15");
        int expected = rows(carer).count();
        assertTrue(expected > 3, "a group");

        carer.page().keyboard().press("2");
        awaitMarks("DAC", "2026-04-15", Map.of("hospital", "1"));
        carer.page().keyboard().press("Alt+s");

        awaitMarks("DAC", "2026-04-15", Map.of("hospital", "1", "present", Integer.toString(expected - 1)));
        assertThat(carer.page().locator(".said")).containsText(carer.words().of("attendance.day.all_marked"));
    }

    @Test
    void aWholeGroupPresentIsOneClickAndOneClickTakesItBack() throws Exception {
        LoggedIn carer = open("DAC", "2026-04-16");
        int expected = rows(carer).count();
        carer.button("attendance.day.rest_present").click();
        awaitMarks("DAC", "2026-04-16", Map.of("present", Integer.toString(expected)));
        carer.button("attendance.day.undo").click();
        awaitMarks("DAC", "2026-04-16", Map.of());
    }

    @Test
    void aTapMarksOneClientAndAnotherTakesTheMarkBack() throws Exception {
        LoggedIn carer = open("DAC", "2026-04-17");
        Locator first = rows(carer).first();
        choice(first, carer.words().of("attendance.status.home")).click();
        awaitMarks("DAC", "2026-04-17", Map.of("home", "1"));
        assertThat(choice(first, carer.words().of("attendance.status.home"))).hasAttribute("aria-pressed", "true");
        first.locator(".take-back").click();
        Locator why = carer.page().locator("#why");
        assertThat(why.locator(".who")).hasText(first.locator(".who").innerText());
        carer.page().keyboard().press("Escape");
        assertThat(why).isHidden();
        assertThat(choice(first, carer.words().of("attendance.status.home"))).hasAttribute("aria-pressed", "true");
        first.locator(".take-back").click();
        why.getByText(carer.words().of("attendance.day.why_other_client")).click();
        awaitMarks("DAC", "2026-04-17", Map.of());
        assertEquals(carer.words().of("attendance.day.why_other_client"), reason("2026-04-17"));
    }

    @Test
    void aMarkIsTakenBackByKeysWithAReasonInOwnWords() throws Exception {
        LoggedIn carer = open("DAC", "2026-04-20");
        carer.page().keyboard().press("3");
        awaitMarks("DAC", "2026-04-20", Map.of("home", "1"));
        carer.page().keyboard().press("ArrowUp");
        carer.page().keyboard().press("0");
        carer.page().locator("#why-own").fill("Mamma atveda pēcpusdienā");
        carer.page().keyboard().press("Enter");
        awaitMarks("DAC", "2026-04-20", Map.of());
        assertEquals("Mamma atveda pēcpusdienā", reason("2026-04-20"));
    }

    @Test
    void aGroupOfTwelveIsMarkedByKeysInUnderTwentySeconds() throws Exception {
        LoggedIn carer = open("WORKSHOP", "2026-05-05", twelve());
        assertThat(rows(carer)).hasCount(12);
        long begun = System.nanoTime();
        for (int client = 0; client < 12; client++) {
            carer.page().keyboard().press(client == 3 ? "2" : "1");
        }
        awaitMarks("WORKSHOP", "2026-05-05", Map.of("hospital", "1", "present", "11"));
        underTwentySeconds("12 by keys", begun);
    }

    @Test
    void aGroupOfTwelveIsMarkedByFingerInUnderTwentySeconds() throws Exception {
        visitor.page().setViewportSize(800, 1280);
        LoggedIn carer = open("WORKSHOP", "2026-05-06", twelve());
        long begun = System.nanoTime();
        for (int client = 0; client < 12; client++) {
            rows(carer)
                    .nth(client)
                    .locator("[data-status=" + (client == 3 ? "home" : "present") + "]")
                    .click();
        }
        awaitMarks("WORKSHOP", "2026-05-06", Map.of("home", "1", "present", "11"));
        underTwentySeconds("12 by finger", begun);
    }

    @Test
    void aMarkTheServerDidNotGetStaysShownAndIsSavedOnceItAnswers() throws Exception {
        LoggedIn carer = open("WORKSHOP", "2026-05-07", twelve());
        carer.page().context().setOffline(true);
        carer.page().keyboard().press("1");
        carer.page().keyboard().press("2");
        assertThat(carer.page().locator(".lost")).isVisible();
        assertThat(rows(carer).nth(1).locator("[data-status=hospital]")).hasAttribute("aria-pressed", "true");
        assertThat(carer.page().locator("[data-placement].not-saved")).hasCount(2);
        awaitMarks("WORKSHOP", "2026-05-07", Map.of());

        carer.page().context().setOffline(false);
        awaitMarks("WORKSHOP", "2026-05-07", Map.of("hospital", "1", "present", "1"));
        assertThat(carer.page().locator(".lost")).isHidden();
        assertThat(carer.page().locator("[data-placement].not-saved")).hasCount(0);
        visitor.complaints(); // the browser says that it had no connection
    }

    @Test
    void theGridOfANightServiceHasRoomForItsButtonsOnADesktop() throws Exception {
        visitor.page().setViewportSize(1366, 768);
        LoggedIn carer = open("LONGTERM", "2026-03-30");
        Locator row = rows(carer).first();
        assertTrue(row.locator(".choices").boundingBox().width > 700, "the buttons side by side");
        assertTrue(
                row.locator(".take-back").boundingBox().y
                        < row.locator(".choices").boundingBox().y + 44,
                "one line for each client");
        assertEquals(
                true,
                carer.page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    @Test
    void theRestArePresentInTheGroupShownOnly() throws Exception {
        String group = twelve();
        product.update("""
                update care.client_group_member m set until_on = date '2026-05-08' from care.client c
                where c.id = m.client_id and c.client_no = 'TW-12' and m.group_id = ?::bigint""", group);
        product.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                select a.employee_id, c.id, date '2026-05-01', 'test' from care.account a, care.client c
                where a.user_name = 'carer' and c.client_no = 'TW-12'""");
        LoggedIn carer = open("WORKSHOP", "2026-05-08", group);
        assertThat(carer.page().locator(".group-tabs a.here")).containsText("Divpadsmitnieki");
        carer.button("attendance.day.rest_present").click();
        awaitMarks("WORKSHOP", "2026-05-08", Map.of("present", "11"));
        carer.open("/attendance/day.xhtml?service=WORKSHOP&day=2026-05-08&group=none");
        assertThat(carer.page().locator("[data-placement].unmarked")).containsText("TW-12");
    }

    @Test
    void anUnmarkedDayNagsOnTheHomePageAndLeadsToItsGrid() {
        LoggedIn carer = visitor.as("CARER");
        Locator nag =
                carer.page().locator(".worklist a[href*='attendance/day']").first();
        nag.click();
        visitor.settle();
        assertTrue(
                carer.page().url().matches(".*day\\.xhtml\\?group=\\d+&service=[A-Z]+&day=\\d{4}-.*"),
                carer.page().url());
        assertThat(rows(carer).and(carer.page().locator(".unmarked")).first()).isVisible();
    }

    @Test
    void theDirectorClosesADayAndTakesItBack() {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/attendance/open_days.xhtml?service=DAC&day=2027-01-05");
        Locator day = director.page().locator(".year-day[aria-current=date]");
        assertThat(day).hasClass(Pattern.compile(".*\\bopen\\b.*"));
        director.button("attendance.open_days.close").click();
        assertThat(director.messages()).containsText(director.words().of("rule.attendance.open_day_needs_a_reason"));
        director.page().locator("[id='chosen:reason']").fill("Rīkojums Nr. 7");
        director.button("attendance.open_days.close").click();
        assertThat(day).hasClass(Pattern.compile(".*\\bshut said\\b.*"));
        director.button("attendance.open_days.take_back").click();
        assertThat(day).hasClass(Pattern.compile(".*\\bopen plain\\b.*"));
    }

    /** A group of twelve in the workshop since 4 May, the carer responsible for it; made once. Returns its id. */
    private static synchronized String twelve() throws Exception {
        String made = product.value("select id from care.client_group where name = 'Divpadsmitnieki'");
        if (made == null) {
            product.update("""
                    with g as (
                        insert into care.client_group (name, service_id, from_on)
                        select 'Divpadsmitnieki', id, date '2026-05-01' from care.service where code = 'WORKSHOP'
                        returning id, service_id
                    ),
                    c as (
                        insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
                        select 'TW-' || to_char(n, 'FM00'), 'Vārds', 'Divpadsmitais', date '1990-01-01', 'F',
                               (select min(id) from care.municipality)
                        from generate_series(1, 12) n returning id, client_no, municipality_id
                    ),
                    p as (
                        insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                        select c.client_no, c.id, g.service_id, false, c.municipality_id, date '2026-05-04' from c, g
                    ),
                    m as (
                        insert into care.client_group_member (group_id, client_id, from_on)
                        select g.id, c.id, date '2026-05-04' from c, g
                    )
                    insert into care.responsibility (employee_id, group_id, from_on, given_by)
                    select a.employee_id, g.id, date '2026-05-01', 'test' from care.account a, g where a.user_name = 'carer'""");
            made = product.value("select id from care.client_group where name = 'Divpadsmitnieki'");
        }
        return String.valueOf(made);
    }

    private static void underTwentySeconds(String what, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "[attendance] %s: %.1f s%n", what, seconds);
        assertTrue(seconds < 20, what + ": " + seconds + " s");
    }

    private static String reason(String day) throws Exception {
        return product.value("""
                select reason from care.history
                where table_name = 'attendance' and operation = 'delete' and before ->> 'day' = '%s'
                order by id desc limit 1""".formatted(day));
    }

    private LoggedIn open(String service, String day, String group) {
        LoggedIn carer = visitor.as("CARER");
        carer.open("/attendance/day.xhtml?service=" + service + "&day=" + day + "&group=" + group);
        return carer;
    }

    private LoggedIn open(String service, String day) {
        LoggedIn carer = visitor.as("CARER");
        carer.open("/attendance/day.xhtml?service=" + service + "&day=" + day);
        return carer;
    }

    private static Locator rows(LoggedIn carer) {
        return carer.page().locator("[data-placement]");
    }

    private static Locator choice(Locator row, String status) {
        return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(status));
    }

    private static void awaitMarks(String service, String day, Map<String, String> expected) throws Exception {
        try {
            Waiting.until("the marks", Duration.ofSeconds(15), () -> product.pairs(MARKS, service, day)
                    .equals(expected));
        } catch (AssertionError late) {
            assertEquals(expected, product.pairs(MARKS, service, day));
        }
    }
}
