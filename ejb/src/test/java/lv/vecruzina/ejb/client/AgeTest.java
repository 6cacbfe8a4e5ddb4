package lv.vecruzina.ejb.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Age is completed years; 29 February has its birthday on 28 February in other years, in Java and in SQL alike. */
class AgeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @ParameterizedTest
    @CsvSource({
        "2010-05-15, 2028-05-14, 17",
        "2010-05-15, 2028-05-15, 18",
        "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18",
        "2008-02-29, 2028-02-28, 19",
        "2008-02-29, 2028-02-29, 20",
        "2010-12-31, 2025-12-30, 14",
        "2010-12-31, 2025-12-31, 15",
        "2010-01-01, 2025-12-31, 15",
        "2010-01-01, 2026-01-01, 16",
        "2010-02-28, 2012-02-28, 2",
        "2010-02-28, 2012-02-29, 2",
        "2010-03-01, 2012-02-29, 1"
    })
    void completedYears(LocalDate born, LocalDate day, int years) {
        assertEquals(years, Age.on(born, day));
        assertEquals(years, db.value("select care.age_on(?, ?)", born, day));
    }

    @Test
    void javaAndSqlAgreeOnEveryDayOfThirtyYears() {
        long differing = db.rows("""
                        select born::date as born, day::date as day, care.age_on(born::date, day::date) as years
                        from (values (date '2000-02-29'), (date '2004-02-28'), (date '2003-12-31'), (date '2003-01-01')) b (born)
                        cross join generate_series(born::timestamp, date '2034-12-31', interval '1 day') day""").stream()
                .filter(row -> Age.on(
                                ((java.sql.Date) row.get("born")).toLocalDate(),
                                ((java.sql.Date) row.get("day")).toLocalDate())
                        != (int) row.get("years"))
                .count();
        assertEquals(0, differing);
    }

    /** Someone born on 29 February comes of age on 28 February where the year has no other. */
    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "2026-02-28, 2008-02-29",
        "2026-02-27, 2008-02-27",
        "2028-02-28, 2010-02-28",
        "2028-02-29, 2010-02-28",
        "2026-12-31, 2008-12-31"
    })
    void theLatestBirthDateOfAnAdult(LocalDate day, LocalDate born) {
        assertEquals(born, Age.latestBirth(18, day));
        assertEquals(18, Age.on(born, day));
        assertEquals(17, Age.on(born.plusDays(1), day));
    }
}
