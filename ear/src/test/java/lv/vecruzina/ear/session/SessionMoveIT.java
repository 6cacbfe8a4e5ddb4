package lv.vecruzina.ear.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A planned session is moved by mouse or by key (nodarbības pārcelšana); nobody is in two at once. */
class SessionMoveIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String PLACE = "Pārceļamā istaba";

    /** The Monday of the week that two months from now lies in: other tests plan for today. */
    private static final LocalDate MONDAY = LocalDate.now(ZoneId.of("Europe/Riga"))
            .plusMonths(1)
            .plusMonths(1)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @BeforeEach
    void withdrawWhatAnEarlierRunPlanned() throws Exception {
        product.update("""
                update care.session set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'Vēlreiz'
                where place = ? and withdrawn_at is null""", PLACE);
    }

    @Test
    void aSessionIsDraggedToAnotherDayAndHour() throws Exception {
        Newcomer client = Newcomer.aged(product, 9, "specialist");
        String session = planned(client, "specialist", MONDAY.plusDays(1), "10:15");
        LoggedIn specialist = week();
        drag(specialist, session, MONDAY.plusDays(3), "14:00");
        assertThat(specialist.messages()).containsText(specialist.words().of("session.calendar.moved"));
        assertThat(field(specialist, MONDAY.plusDays(3), "14:00")).containsText(client.name());
        assertEquals(MONDAY.plusDays(3) + " 14:15–15:00", time(session));

        month(specialist);
        drag(specialist, session, MONDAY.plusDays(4), "");
        assertThat(field(specialist, MONDAY.plusDays(4), "")).containsText(client.name());
        assertEquals(MONDAY.plusDays(4) + " 14:15–15:00", time(session));
    }

    @Test
    void neitherTheSpecialistNorAClientIsInTwoSessionsAtOnce() throws Exception {
        Newcomer client = Newcomer.aged(product, 9, "specialist");
        Newcomer other = Newcomer.aged(product, 9, "specialist");
        String session = planned(client, "specialist", MONDAY, "10:00");
        planned(other, "specialist", MONDAY.plusDays(1), "11:30");
        planned(client, "nurse", MONDAY.plusDays(2), "11:30");
        LoggedIn specialist = week();

        drag(specialist, session, MONDAY.plusDays(1), "11:00");
        assertThat(specialist.messages())
                .containsText(specialist.words().of("constraint.session_specialist_holds_one_at_a_time"));
        drag(specialist, session, MONDAY.plusDays(2), "11:00");
        assertThat(specialist.messages())
                .containsText(specialist.words().of("constraint.session_client_is_in_one_at_a_time"));
        assertThat(field(specialist, MONDAY, "10:00")).containsText(client.name());
        assertEquals(MONDAY + " 10:00–10:45", time(session));
    }

    @Test
    void whoUsesKeysMovesItInItsDialog() throws Exception {
        Newcomer client = Newcomer.aged(product, 9, "specialist");
        String session = planned(client, "specialist", MONDAY, "09:00");
        LoggedIn specialist = week();
        block(specialist, session).press("Enter");
        Locator dialog = specialist.page().locator("[id='detailDialog']");
        assertThat(dialog).containsText(client.name());
        dialog.locator("[id='moving:day_input']").fill(MONDAY.plusDays(7).format(DAY));
        dialog.locator("[id='moving:hour']").fill("12:30");
        dialog.locator("[id='moving:move']").press("Enter");
        assertThat(dialog).isHidden();
        assertThat(field(specialist, MONDAY.plusDays(7), "12:00")).containsText(client.name());
        assertEquals(MONDAY.plusDays(7) + " 12:30–13:15", time(session));
    }

    /** The specialist's calendar at the week of {@link #MONDAY}. */
    private LoggedIn week() {
        LoggedIn specialist = visitor.as("SPECIALIST");
        specialist.open("/session/calendar.xhtml");
        month(specialist);
        Locator name = specialist.page().locator(".month-name");
        for (int turned = 0; turned < 2; turned++) {
            String before = name.textContent();
            specialist.page().locator("[id='calendar:on']").click();
            assertThat(name).not().hasText(before);
        }
        specialist.button("session.view.week").click();
        assertThat(field(specialist, MONDAY, "10:00")).isVisible();
        return specialist;
    }

    private static void month(LoggedIn specialist) {
        specialist.button("session.view.month").click();
        assertThat(specialist.page().locator(".session-month")).isVisible();
    }

    private static void drag(LoggedIn specialist, String session, LocalDate day, String hour) {
        block(specialist, session).dragTo(field(specialist, day, hour));
    }

    private static Locator block(LoggedIn specialist, String session) {
        return specialist.page().locator("[data-session-no='" + session + "']");
    }

    private static Locator field(LoggedIn specialist, LocalDate day, String hour) {
        String at = hour.isEmpty()
                ? ".session-month [data-session-day='%s']"
                : "[data-session-day='%s'][data-session-hour='%s']";
        return specialist.page().locator(at.formatted(day, hour));
    }

    /** Plans a session of 45 minutes and returns its number. */
    private static String planned(Newcomer client, String userName, LocalDate day, String hour) throws Exception {
        return Objects.requireNonNull(product.value("""
                insert into care.session (session_no, client_id, held_on, kind, employee_id, starts_at, ends_at, place)
                select 'N-' || lpad(nextval('care.session_number')::text, 6, '0'), c.id, w.at::date, 'psihologs', a.employee_id,
                    w.at at time zone 'Europe/Riga', (w.at + interval '45 minutes') at time zone 'Europe/Riga', ?
                from care.client c, care.account a, (select cast(? as date) + cast(? as time) as at) w
                where c.client_no = ? and a.user_name = ?
                returning session_no""", PLACE, day, hour, client.clientNo(), userName));
    }

    private static String time(String session) throws Exception {
        return Objects.requireNonNull(product.value("""
                select to_char(starts_at at time zone 'Europe/Riga', 'YYYY-MM-DD HH24:MI–')
                    || to_char(ends_at at time zone 'Europe/Riga', 'HH24:MI')
                from care.session where session_no = ?""", session));
    }
}
