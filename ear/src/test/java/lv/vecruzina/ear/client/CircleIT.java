package lv.vecruzina.ear.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.vecruzina.ear.shared.AccessTable;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ejb.shared.Riga;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The circle over HTTP: every page of a client inside opens, and one outside does not exist for the role. */
class CircleIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private final SamplePages pages = new SamplePages(product);

    private static final String ROLES = "SOCIAL_WORKER SPECIALIST CARER NURSE MUNICIPALITY";

    private static final String OBLIGATIONS = "/obligation/list.xhtml";

    /** Lists on whose first page somebody with one of everything is. */
    private static final List<String> LISTS = List.of(
            "/client/list.xhtml",
            "/placement/list.xhtml",
            "/attendance/day.xhtml?service=WORKSHOP&group=all&day=" + LocalDate.now(Riga.ZONE),
            "/decision/list.xhtml",
            OBLIGATIONS,
            "/respite/calendar.xhtml",
            "/room/board.xhtml",
            "/shift/diary.xhtml",
            "/home/index.xhtml",
            "/attendance/month.xhtml?service=WORKSHOP&group=all&month=" + YearMonth.now(Riga.ZONE),
            "/completeness/list.xhtml",
            "/completeness/week.xhtml",
            "/choice/list.xhtml",
            "/restriction/list.xhtml",
            "/incident/list.xhtml",
            "/publication/list.xhtml",
            "/staff/group.xhtml",
            "/place/board.xhtml",
            "/session/calendar.xhtml",
            "/allowance/list.xhtml",
            "/allowance/pocket.xhtml");

    /** What an official is asked for concerns no client, and the page of today shows no late client. */
    private static final Set<String> WITHOUT_CLIENTS_FOR_AN_OFFICIAL = Set.of(OBLIGATIONS, "/home/index.xhtml");

    /** Everybody sees how many places are taken; who waits for one is for the social worker, a calendar for whose it is. */
    private static final Map<String, String> NAMES_CLIENTS_TO =
            Map.of("/place/board.xhtml", "SOCIAL_WORKER", "/session/calendar.xhtml", "SPECIALIST");

    /** Besides the names of the own clients they say which places, beds and hours are taken, by whomever. */
    private static final Set<String> COUNT_PLACES = Set.of(
            "/home/index.xhtml",
            "/place/board.xhtml",
            "/respite/calendar.xhtml",
            "/room/board.xhtml",
            "/session/calendar.xhtml");

    @ParameterizedTest
    @MethodSource("roles")
    void aClientInsideOpensAndOneOutsideIsNotThere(String role) throws Exception {
        HttpSession session = HttpSession.as(product, role);
        Anybody anybody = Anybody.outside(product);
        String outside = anybody.clientNo();
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
        anybody.leave(product);
        assertTrue(seen > 0, "no page of a client");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aClientOutsideIsInNoListAndInNoCountThoughOneInsideIs(String role) throws Exception {
        HttpSession session = HttpSession.as(product, role);
        Anybody inside = Anybody.inside(product, role.toLowerCase(Locale.ROOT));
        List<String> walked = LISTS.stream()
                .filter(page -> AccessTable.lets(AccessTable.pages().get(path(page)), role))
                .toList();
        Map<String, String> before = new TreeMap<>();
        for (String page : walked) {
            before.put(page, words(session, page));
        }
        Anybody outside = Anybody.outside(product);
        List<String> wrong = new ArrayList<>();
        for (String page : walked) {
            String shown = words(session, page);
            if (shown.contains(outside.familyName()) || shown.contains(outside.clientNo())) {
                wrong.add(page + " shows the one outside");
            } else if (!COUNT_PLACES.contains(path(page)) && !shown.equals(before.get(page))) {
                wrong.add(page + " counts the one outside");
            }
            boolean listed = NAMES_CLIENTS_TO.getOrDefault(page, role).equals(role)
                    && !(role.equals("MUNICIPALITY") && WITHOUT_CLIENTS_FOR_AN_OFFICIAL.contains(page));
            if (listed && !shown.contains(inside.familyName())) {
                wrong.add(page + " lacks the one inside");
            }
        }
        inside.leave(product);
        outside.leave(product);
        assertEquals(List.of(), wrong);
        assertTrue(walked.size() > 3, "walked " + walked);
    }

    private static String path(String page) {
        return page.replaceFirst("\\?.*", "");
    }

    /** What a page says, without its markup, scripts and the time of day, which goes on between two looks. */
    private static String words(HttpSession session, String page) throws Exception {
        var answer = session.get(page);
        assertEquals(200, answer.statusCode(), page);
        return answer.body()
                .replaceAll("(?s)<script.*?</script>|<[^>]*>", " ")
                .replaceAll("\\b\\d\\d:\\d\\d\\b", "")
                .replaceAll("\\s+", " ");
    }

    static Stream<String> roles() {
        return Stream.of(ROLES.split(" "));
    }

    @Test
    void aCarerReachesAnyClientInAnEmergencyUnderARedBarAndTheDirectorIsTold() throws Exception {
        Anybody anybody = Anybody.outside(product);
        String outside = anybody.clientNo();
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
        anybody.leave(product);
    }
}
