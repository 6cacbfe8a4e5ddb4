package lv.vecruzina.ear.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.vecruzina.ear.shared.AccessTable;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The circle over HTTP: every page of a client inside opens, and one outside does not exist for the role. */
class CircleIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private final SamplePages pages = new SamplePages(product);

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAL_WORKER", "SPECIALIST", "CARER", "NURSE", "MUNICIPALITY"})
    void aClientInsideOpensAndOneOutsideIsNotThere(String role) throws Exception {
        HttpSession session = HttpSession.as(product, role);
        String outside = outside(role);
        int seen = 0;
        for (Map.Entry<String, Set<String>> row : AccessTable.pages().entrySet()) {
            String inside = pages.address(row.getKey());
            boolean ofClient = inside.contains("?no=") || inside.contains("?client=");
            if (ofClient && AccessTable.lets(row.getValue(), role)) {
                assertEquals(200, session.get(inside).statusCode(), inside);
                String address = inside.substring(0, inside.indexOf('=') + 1) + outside;
                assertEquals(404, session.get(address).statusCode(), row.getKey());
                seen++;
            }
        }
        assertTrue(seen > 0, "no page of a client");
        for (String page : lists()) {
            if (AccessTable.lets(AccessTable.pages().get(page.replaceFirst("\\?.*", "")), role)) {
                assertFalse(session.get(page).body().contains(outside), page);
            }
        }
    }

    private static List<String> lists() {
        return List.of(
                "/home/index.xhtml",
                "/client/list.xhtml",
                "/placement/list.xhtml",
                "/attendance/day.xhtml?service=WORKSHOP&day=2026-03-25",
                "/staff/group.xhtml",
                "/decision/list.xhtml",
                "/completeness/list.xhtml",
                "/obligation/list.xhtml",
                "/place/board.xhtml",
                "/respite/calendar.xhtml",
                "/room/board.xhtml",
                "/session/calendar.xhtml",
                "/shift/diary.xhtml");
    }

    /** Receives the workshop alone; for the official, lives elsewhere and is paid by others. */
    private static String outside(String role) throws SQLException {
        return Objects.requireNonNull(role.equals("MUNICIPALITY") ? product.value("""
                                select c.client_no from care.client c
                                join care.account a on a.user_name = 'municipality' and a.municipality_id <> c.municipality_id
                                where not exists (
                                    select from care.placement p
                                    where p.client_id = c.id and p.payer_id = a.municipality_id)
                                order by c.client_no limit 1""") : product.value("""
                                select c.client_no from care.client c join care.placement p on p.client_id = c.id
                                join care.service s on s.id = p.service_id
                                where not exists (
                                    select from care.client_group_member m where m.client_id = c.id)
                                group by c.client_no having bool_and(s.code = 'WORKSHOP') and bool_or(p.ended_on is null)
                                order by c.client_no limit 1"""));
    }

    @Test
    void aCarerReachesAnyClientInAnEmergencyUnderARedBarAndTheDirectorIsTold() throws Exception {
        String outside = outside("NURSE");
        LoggedIn nurse = visitor.as("NURSE");
        nurse.open("/client/emergency.xhtml");
        nurse.field("client.emergency.reason").fill("Klients atvests naktī ar drudzi");
        nurse.button("client.emergency.begin").click();
        assertThat(nurse.page().locator(".emergency-bar")).isVisible();
        nurse.open("/client/file.xhtml?no=" + outside);
        assertThat(nurse.page().locator(".emergency-bar")).isVisible();
        assertEquals("1", product.value("""
                select count(*) from care.client_opening o join care.client c on c.id = o.client_id
                where c.client_no = ? and o.emergency_access_id is not null and o.opened_by = 'nurse'""", outside));
        nurse.button("client.emergency.end").click();
        assertThat(nurse.page().locator(".emergency-bar")).hasCount(0);
        assertEquals(
                404,
                HttpSession.as(product, "NURSE")
                        .get("/client/file.xhtml?no=" + outside)
                        .statusCode());
        assertTrue(HttpSession.as(product, "DIRECTOR")
                .get("/home/index.xhtml")
                .body()
                .contains("Klients atvests naktī ar drudzi"));
    }
}
