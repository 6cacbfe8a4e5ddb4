package lv.vecruzina.batch.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.batch.delivery.Deliveries;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The sample shows indicators (rādītāji) that meet their target and such that miss it. */
class SampleIndicatorTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** Floors without a kitchen and rooms of three and four, as the letter has them; a first plan made late stays late. */
    private static final Set<String> NEVER_MET =
            Set.of("R1_ROOM_NIGHTS_OVER_NORM", "R1_UNITS_WITH_KITCHEN", "R4_PLANS_IN_TIME");

    @BeforeAll
    static void night(@TempDir Path root) throws Exception {
        Deliveries deliveries = new Deliveries(db, root);
        give(deliveries);
        deliveries.run();
        new Night(db).run(1, Deliveries.AS_OF);
    }

    @Test
    void targetsAreMetAndMissed() {
        assertEquals(
                List.of(
                        "R2_CHILDREN_WITH_CHOICE_QUARTER 27/27",
                        "R4_TEEN_SESSIONS_DELIVERED_MONTH 85/101",
                        "R5_INFORMED_IN_TIME 2/2",
                        "R5_INTERVIEWED_6M 5/5",
                        "R6_LED_BY_SOCIAL_SERVICE 3/3",
                        "R7_ACTION_IN_30_DAYS 5/5",
                        "R7_STEP_IN_90_DAYS 5/5"),
                said(true));
        assertEquals(
                List.of(
                        "R0_RESTRICTIONS_WITHOUT_GROUND 1/3",
                        "R1_ROOM_NIGHTS_OVER_NORM 118/414",
                        "R1_UNITS_WITH_KITCHEN 0/3",
                        "R2_PURCHASES_CHOSEN 28/33",
                        "R3_CHILDREN_BELOW_UGF_MONTH 3/25",
                        "R4_PLANS_COAUTHORED 23/31",
                        "R4_PLANS_IN_TIME 22/31",
                        "R6_MEETING_IN_92_DAYS 2/3",
                        "R8_PUBLICATIONS_WITHOUT_CONSENT 2/4",
                        "R8_TAKEDOWNS_IN_TIME 1/3"),
                said(false));
    }

    @Test
    void everyIndicatorHasThoseWhoMeetItAndThoseWhoDoNot() {
        assertEquals(List.of(), db.rows("""
                select n.indicator, coalesce(bool_or(s.numerator > 0), false) as counted,
                       coalesce(bool_or(s.numerator < s.denominator), false) as left_over
                from reporting.dim_indicator n
                left join reporting.indicator_subject s
                    on s.indicator = n.indicator and s.day >= n.recorded_from
                group by n.indicator
                having not coalesce(bool_or(s.numerator > 0) and bool_or(s.numerator < s.denominator), false)
                order by n.indicator"""));
    }

    @Test
    void everyIndicatorIsMetInSomeMonthAndMissedInAnother() {
        assertEquals(NEVER_MET, indicatorsWithout("met"));
        assertEquals(Set.of(), indicatorsWithout("not met"));
    }

    private static Set<Object> indicatorsWithout(String state) {
        return db.rows("""
                        select n.indicator from reporting.dim_indicator n
                        where not exists (select from reporting.fact_indicator_day f
                                          where f.indicator_key = n.indicator_key and\s""" + state + ")").stream()
                .map(row -> row.get("indicator"))
                .collect(Collectors.toSet());
    }

    private static List<Object> said(boolean met) {
        return db
                .rows(
                        "select indicator || ' ' || numerator || '/' || denominator as said from reporting.indicator_latest where met = ? order by indicator",
                        met)
                .stream()
                .map(row -> row.get("said"))
                .toList();
    }

    private static void give(Deliveries deliveries) throws IOException {
        Path sample = Path.of("../wildfly-config/src/main/resources/sample");
        Path target = Files.createDirectories(deliveries.folders.inbox().resolve("sample"));
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }
}
