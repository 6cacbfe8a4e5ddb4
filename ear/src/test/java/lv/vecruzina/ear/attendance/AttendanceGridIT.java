package lv.vecruzina.ear.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
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
        awaitMarks("DAC", "2026-04-17", Map.of());
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
