package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every quality check finds the damage it is there for, and holds the publication or lets the night go on. */
class CheckTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 15);
    private static final Night NIGHT = new Night(db);
    private static long instance;

    @BeforeAll
    static void centre() {
        MadeUp made = new MadeUp(db);
        long client = made.client("V-1", LocalDate.of(2010, 5, 5));
        made.placement("P-1", client, "LONGTERM", "2025-12-01", "2026-01-20");
        made.placement("P-2", client, "LONGTERM", "2026-01-20", null);
        made.placement("P-3", client, "CRISIS", "2026-01-10", "2026-01-10");
        made.placement("P-4", made.client("V-2", LocalDate.of(2030, 5, 5)), "CRISIS", "2026-02-01", null);
        made.session("S-1", client, "2026-02-02", "delivered");
        made.roomStay(client, made.room("101", null, "10", 1), "2025-12-01", null);
        made.tariff("LONGTERM", "2025-01-01", "40");
        made.tariff("CRISIS", "2025-01-01", "40");
    }

    /** Damages the built tables after the last of them and runs the checks and the publication. */
    private static Object afterDamage(String damage, String check) throws Exception {
        List<Night.Step> all = Night.steps();
        int firstCheck = all.indexOf(all.stream()
                .filter(step -> step.bean().equals("checkStep"))
                .findFirst()
                .orElseThrow());
        NIGHT.run(++instance, AS_OF, all.subList(0, firstCheck));
        db.update(damage);
        NIGHT.run(instance, AS_OF, all.subList(firstCheck, all.size()));
        String found = "select c.found > 0 from reporting.check_result c join reporting.load l using (load_id)"
                + " where l.job_instance_id = ? and c.check_code = ?";
        assertEquals(true, db.value(found, instance, check), check + " finds it");
        return db.value("select state from reporting.load where job_instance_id = ?", instance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flow_identity   | delete from reporting_build.fact_service_day where day = '2025-12-31'
            flow_identity   | update reporting_build.fact_placement set started_on = '2026-02-01' where service_id = 6 and ended_on is null
            age_bands       | update reporting_build.dim_age_band set age_to = 14 where age_to = 17
            age_bands       | update reporting_build.fact_service_day set age = 200 where day = '2025-12-31'
            rows            | delete from reporting_build.fact_session
            rows            | delete from reporting_build.fact_service_day where day = '2026-01-01'
            client_versions | update reporting_build.dim_client set valid_to = '2026-01-01'
            room_versions   | update reporting_build.dim_room set valid_to = '2026-01-01'
            room_nights     | delete from reporting_build.fact_room_night where night = '2026-01-01'
            room_nights     | update reporting_build.fact_room_night set people = 2 where night = '2026-01-01'
            room_nights     | update reporting_build.fact_room_night set room_key = 0 where night = '2026-01-01'
            nights          | update reporting_build.fact_service_day set day = '2026-01-19' where day = '2026-01-20'
            """)
    void aFindingThatHolds(String check, String damage) throws Exception {
        assertEquals("held", afterDamage(damage, check));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tariffs | update reporting_build.fact_service_day set tariff_eur = null
            places  | update reporting_build.dim_service_open_day set places = 0 where service_id = 6
            """)
    void aFindingWithWhichTheNightGoesOn(String check, String damage) throws Exception {
        assertEquals("published", afterDamage(damage, check));
    }

    @Test
    void withoutDamageNothingIsFound() throws Exception {
        NIGHT.run(++instance, AS_OF);
        assertEquals(List.of(), db.rows("""
                        select check_code, subject, detail from reporting.check_finding join reporting.load using (load_id)
                        where job_instance_id = ?""", instance));
    }
}
