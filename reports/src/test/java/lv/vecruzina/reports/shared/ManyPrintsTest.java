package lv.vecruzina.reports.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import lv.vecruzina.ejb.shared.TestDatabase;
import lv.vecruzina.reports.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ManyPrintsTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @BeforeAll
    static void publish() {
        TestWarehouse.publish(db, LocalDate.of(2026, 3, 31));
    }

    /** JDK 17 changes how it makes an object after the fifteenth of its class, and the class filter looks at that too. */
    @Test
    void aReportPrintsAnyNumberOfTimes() {
        for (Report report : Reports.ALL) {
            for (int i = 0; i < 20; i++) {
                String printed = new MadeReport(db, report).print("2026-03-31");
                assertFalse(printed.isBlank(), report.code() + " " + i);
            }
        }
    }
}
