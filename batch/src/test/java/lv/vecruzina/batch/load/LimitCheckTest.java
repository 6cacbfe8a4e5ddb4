package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What history had against rules 3, 4 and 6 is a finding of the night, which goes on. */
class LimitCheckTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 15);
    private static final Night NIGHT = new Night(db);
    private static int instance;

    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void empty() {
        db.update("truncate care.client, reporting.load cascade");
    }

    private List<Object> found(String check) throws Exception {
        NIGHT.run(++instance, AS_OF);
        assertEquals(
                "published", db.value("select state from reporting.load where job_instance_id = ?", (long) instance));
        return db.rows("""
                        select regexp_replace(subject, 'client \\d+', 'client') || ': ' || detail as said
                        from reporting.check_finding join reporting.load using (load_id)
                        where job_instance_id = ? and check_code = ? order by subject, detail""", (long) instance, check).stream()
                .map(row -> row.get("said"))
                .toList();
    }

    private long born(String day) {
        return made.client("V-" + day, LocalDate.parse(day));
    }

    @Test
    void rule3AgeOnTheFirstDayIsFromTwoToTheDayBeforeEighteen() throws Exception {
        made.history(() -> {
            made.placement("P-1", born("2007-03-01"), "LONGTERM", "2025-02-28", "2025-03-05");
            made.placement("P-2", born("2008-02-29"), "LONGTERM", "2026-02-14", "2026-02-15");
            made.placement("P-3", born("2007-02-28"), "LONGTERM", "2025-02-28", "2025-02-28");
            made.placement("P-4", born("2024-01-02"), "RESPITE", "2026-01-01", "2026-01-02");
            made.placement("P-5", born("2024-01-01"), "RESPITE", "2026-01-01", "2026-01-02");
            made.placement("P-6", born("2007-02-27"), "LONGTERM", "2026-02-16", null);
        });
        assertEquals(
                List.of(
                        "placement P-3: rule 3: LONGTERM at the age of 18 on 2025-02-28",
                        "placement P-4: rule 3: RESPITE at the age of 1 on 2026-01-01"),
                found("limits"),
                "what begins after the day as of is no history yet");
    }

    @Test
    void rule4RespiteDaysCountInTheYearTheyFallIn() throws Exception {
        long within = born("2015-01-01");
        long above = born("2015-01-02");
        made.history(() -> {
            made.placement("P-1", within, "RESPITE", "2024-12-02", "2025-01-31");
            made.placement("P-2", above, "RESPITE", "2024-12-01", "2025-01-01");
            made.placement("P-3", above, "RESPITE", "2026-01-17", null);
        });
        assertEquals(List.of("client: rule 4: 31 respite days in 2024, limit 30"), found("limits"));
    }

    @Test
    void rule6ADayWithTwelveOfTenIsFoundBehindDaysOfEight() throws Exception {
        for (int i = 0; i < 12; i++) {
            long client = born("2015-01-" + (10 + i));
            boolean onlyOneDay = i >= 8;
            made.history(() -> made.placement(
                    "P-" + client,
                    client,
                    "DAC",
                    onlyOneDay ? "2026-01-07" : "2026-01-05",
                    onlyOneDay ? "2026-01-07" : "2026-01-31"));
        }
        assertEquals(List.of("DAC 2026-01-07: taken 12, places 10"), found("places"));
    }
}
