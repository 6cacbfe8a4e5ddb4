package lv.vecruzina.ear.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Objects;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A series as a whole (nodarbību sērija): another hour for all that is ahead, then its last day. */
class SessionSeriesIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aSeriesIsMovedToAnotherHourAndEnded() throws Exception {
        plan();
        LoggedIn specialist = visitor.as("SPECIALIST");
        specialist.open("/session/calendar.xhtml");
        specialist.button("session.calendar.on").click();

        Locator series = series(specialist, "06:10");
        series.locator("[id='seriesMove:hour']").fill("06:40");
        series.locator("[id='seriesMove:move']").click();
        assertThat(series).isHidden();
        Waiting.until("the new hour", Duration.ofSeconds(15), () -> count(
                        "withdrawn_at is null and care.is_working_day(held_on)"
                                + " and (starts_at at time zone 'Europe/Riga')::time = '06:40'")
                .equals(count("care.is_working_day(held_on)")));

        series = series(specialist, "06:40");
        series.locator("[id='seriesEnd:reason']").fill("Mērķi sasniegti");
        series.locator("[id='seriesEnd:end']").click();
        assertThat(series).isHidden();
        Waiting.until("the end", Duration.ofSeconds(15), () -> count("withdrawn_reason = 'Mērķi sasniegti'")
                .equals("2"));
        assertEquals("1", count("withdrawn_at is null"));
    }

    private static Locator series(LoggedIn specialist, String hour) {
        specialist
                .page()
                .locator(".session-grid .block.open", new Page.LocatorOptions().setHasText(hour))
                .first()
                .click();
        Locator detail = specialist.page().locator("[id='detailDialog']");
        assertThat(detail).isVisible();
        detail.locator("[id='moving:series']").click();
        Locator series = specialist.page().locator("[id='seriesDialog']");
        assertThat(series).isVisible();
        return series;
    }

    private static String count(String which) throws Exception {
        return Objects.requireNonNull(
                product.value("select count(*)::text from care.session where session_no like 'SER-%' and " + which));
    }

    /** Three sessions of one series on the next Wednesdays, at ten past six, with a client of the specialist. */
    private static void plan() throws Exception {
        product.value("""
                with planned as (
                    insert into care.session (session_no, client_id, employee_id, kind, held_on, starts_at, ends_at, series)
                    select 'SER-' || week, c.id, a.employee_id, 'psihologs', day,
                           (day + time '06:10') at time zone 'Europe/Riga', (day + time '06:55') at time zone 'Europe/Riga', s.series
                    from care.client c, care.account a, (select nextval('care.session_series') as series) s,
                         generate_series(1, 3) week,
                         lateral (select date_trunc('week', now() at time zone 'Europe/Riga')::date + 7 * week + 2 as day) d
                    where c.client_no = ? and a.user_name = 'specialist'
                    returning 1
                )
                select count(*)::text from planned""", Newcomer.aged(product, 9, "specialist").clientNo());
    }
}
