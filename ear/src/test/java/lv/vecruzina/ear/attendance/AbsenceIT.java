package lv.vecruzina.ear.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A late return stands before the shift and becomes a runaway, with its tasks, at one tap. */
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
        assertThat(carer.messages()).containsText(carer.words().of("attendance.absence.ran_away"));
        assertThat(page.locator("button[id$=':away']")).hasCount(0);
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
}
