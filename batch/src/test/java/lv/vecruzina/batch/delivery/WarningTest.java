package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** History against a limit enters with a warning (domain rules 1, 3, 4, 6, 18 and the check digit); as of 2026-03-31. */
class WarningTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final Deliveries deliveries;
    private int given;

    WarningTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.client, care.recommendation cascade");
        give(
                "clients.csv",
                Deliveries.CLIENTS,
                "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads",
                "K-2;Leo;Tests;2008-02-29;M;Rēzeknes novads",
                "K-3;Pieaugusi;Testa;1990-01-01;F;Rēzeknes novads");
    }

    private void give(String file, String header, String... rows) {
        deliveries
                .give("d" + ++given, file, header + "\n" + String.join("\n", rows) + "\n")
                .run();
        assertEquals(List.of(), deliveries.refused());
    }

    private List<String> placement(String... rows) {
        give("placements.csv", Deliveries.PLACEMENTS, rows);
        return deliveries.warned().stream()
                .map(note -> note.substring("placements.csv:".length()))
                .toList();
    }

    @Test
    void aWrongCheckDigitEnters() {
        give(
                "clients.csv",
                Deliveries.CLIENTS + ";personal_code",
                "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads;060514-29990",
                "K-9;B;Testa;1975-11-16;F;Rēzeknes novads;161175-19997");
        assertEquals(List.of("clients.csv:2 check_digit"), deliveries.warned());
        assertEquals(1, db.value("select rows_warned from care.delivery_file order by id desc limit 1"));
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "K-1, RESPITE, 2016-05-05, true",
        "K-1, RESPITE, 2016-05-06, false",
        "K-2, RESPITE, 2026-02-27, false",
        "K-2, RESPITE, 2026-02-28, true",
        "K-2, WORKSHOP, 2026-02-27, true",
        "K-2, WORKSHOP, 2026-02-28, false",
        "K-2, HALFWAY, 2026-02-27, true",
        "K-3, DAC, 2026-02-02, true",
        "K-3, REHAB, 2026-02-02, true",
        "K-3, CRISIS, 2026-02-02, false",
        "K-1, DAC, 2014-05-05, true",
    })
    void ageOutsideTheLimitOnTheFirstDay(String client, String service, String day, boolean warned) {
        List<String> warnings =
                placement("P-1;" + client + ";" + service + ";" + day + ";" + day + ";Rēzeknes novads;;;");
        assertEquals(warned ? List.of("2 age") : List.of(), warnings);
    }

    @Test
    void theReasonNamesAgeAndLimits() {
        placement("P-1;K-3;RESPITE;2026-01-05;2026-01-06;Rēzeknes novads;;;");
        assertEquals(
                "Klienta vecums pirmajā dienā ir 36, pakalpojuma robežas ir 2–18.",
                db.value("select reason from care.delivery_row where code = 'age'"));
    }

    @Test
    void thirtyRespiteDaysAreWithinTheLimitAndTheNextIsNot() {
        assertEquals(List.of(), placement("P-1;K-1;RESPITE;2025-01-01;2025-01-31;Rēzeknes novads;;;"));
        assertEquals(List.of("2 respite_days"), placement("P-2;K-1;RESPITE;2025-03-01;2025-03-01;Rēzeknes novads;;;"));
        assertEquals(
                "Atelpas brīdis 2025. gadā pārsniedz 30 diennaktis: ar šo ierakstu ir 31.",
                db.value("select reason from care.delivery_row where code = 'respite_days'"));
        assertEquals(31, db.value("select used from care.respite_year"), "the breach is counted");
    }

    @Test
    void anOpenRespiteStayCountsUpToTheDayAsOf() {
        assertEquals(List.of(), placement("P-1;K-1;RESPITE;2026-03-02;;Rēzeknes novads;;;"));
        assertEquals(List.of("2 respite_days"), placement("P-1;K-1;RESPITE;2026-03-01;;Rēzeknes novads;;;"));
        assertEquals(
                "Atelpas brīdis 2026. gadā pārsniedz 30 diennaktis: ar šo ierakstu ir 31.",
                db.value("select reason from care.delivery_row where code = 'respite_days'"));
        assertEquals(List.of(), placement("P-1;K-1;RESPITE;2026-05-01;;Rēzeknes novads;;;"));
    }

    @Test
    void respiteDaysOverNewYearCountInTheYearTheyFallIn() {
        assertEquals(List.of(), placement("P-1;K-1;RESPITE;2024-12-17;2025-01-31;Rēzeknes novads;;;"));
        assertEquals(List.of("2 respite_days"), placement("P-1;K-1;RESPITE;2024-12-17;2025-02-01;Rēzeknes novads;;;"));
        assertEquals(List.of("2 respite_days"), placement("P-1;K-1;RESPITE;2024-12-01;2025-01-15;Rēzeknes novads;;;"));
    }

    @Test
    void morePlacementsThanPlacesOnTheirFirstDay() {
        for (int i = 1; i <= 7; i++) {
            give("clients.csv", Deliveries.CLIENTS, "R-" + i + ";Anna;Testa;2014-05-06;F;Rēzeknes novads");
        }
        String[] rows = new String[7];
        for (int i = 1; i <= 7; i++) {
            rows[i - 1] = "P-" + i + ";R-" + i + ";RESPITE;2025-06-0" + i + ";2025-06-09;Rēzeknes novads;;;";
        }
        assertEquals(List.of("8 places"), placement(rows));
        assertEquals(List.of(), placement("P-7;R-7;RESPITE;2025-06-09;2025-06-12;Rēzeknes novads;;;"));
    }

    @ParameterizedTest(name = "{0}, decision {1}: {2}")
    @CsvSource({
        "2025-06-01;2025-07-01, L-1;2025-06-01;2025-06-30, ''",
        "2025-06-01;2025-07-01, L-1;2025-06-01;2025-06-29, 2025-06-30",
        "2025-06-01;2025-07-01, L-1;2025-06-02;2025-06-30, 2025-06-01",
        "2025-06-01;2025-07-01, L-1;2025-06-01;, ''",
        "2025-06-01;2025-07-01, ;;, 2025-06-01",
        "2025-06-01;2025-06-01, L-1;2025-06-01;2025-06-01, ''",
        "2025-06-01;, L-1;2025-06-01;2026-03-31, ''",
        "2025-06-01;, L-1;2025-06-01;2026-03-30, 2026-03-31",
        "2026-05-01;, L-1;2026-05-01;2026-06-30, ''",
    })
    void aLongTermStayNeedsADecisionOnEveryDay(String stay, String decision, String firstDayWithout) {
        placement("P-1;K-1;LONGTERM;" + stay + ";Rēzeknes novads;" + decision);
        String reason = String.valueOf(db.value("select reason from care.delivery_row where code = 'no_decision'"));
        assertEquals(
                firstDayWithout.isEmpty()
                        ? "null"
                        : "Ilgstošajai aprūpei nav spēkā esoša lēmuma, sākot ar " + firstDayWithout + ".",
                reason);
    }

    @Test
    void aDecisionIsValidFromItsDateWhereNothingElseIsSaid() {
        give(
                "placements.csv",
                Deliveries.PLACEMENTS + ";decision_date",
                "P-1;K-1;LONGTERM;2025-06-01;2025-07-01;Rēzeknes novads;L-1;;;2025-05-20");
        assertEquals(List.of(), deliveries.warned());
    }

    @Test
    void aServiceThatGoesOnAfterItsDecision() {
        assertEquals(
                List.of(), placement("P-1;K-1;DAC;2025-06-02;2025-07-01;Rēzeknes novads;L-1;2025-06-01;2025-06-30"));
        assertEquals(
                List.of("2 beyond_decision"),
                placement("P-1;K-1;DAC;2025-06-02;2025-07-02;Rēzeknes novads;L-1;2025-06-01;2025-06-30"));
    }

    @Test
    void aDecisionForLongerThanItsServiceAllows() {
        assertEquals(
                List.of(), placement("P-1;K-1;DAC;2025-06-02;2025-06-05;Rēzeknes novads;L-1;2025-06-01;2026-06-01"));
        assertEquals(
                List.of("2 decision_too_long"),
                placement("P-1;K-1;DAC;2025-06-02;2025-06-05;Rēzeknes novads;L-1;2025-06-01;2026-06-02"));
    }

    @Test
    void severalWarningsOnOneRowAreOneWarnedRow() {
        assertEquals(
                List.of("2 age", "2 no_decision"),
                placement("P-1;K-3;LONGTERM;2025-06-02;2025-06-05;Rēzeknes novads;;;"));
        assertEquals(1, db.value("select rows_warned from care.delivery_file order by id desc limit 1"));
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result("placements.csv"));
    }

    @Test
    void warningsAreJudgedByWhatIsStored() {
        placement("P-1;K-1;LONGTERM;2025-06-01;2025-07-01;Rēzeknes novads;L-1;2025-06-01;2025-06-30");
        give(
                "placements.csv",
                "placement_no;client_no;service;started_on;payer",
                "P-1;K-1;LONGTERM;2025-06-01;Rēzeknes novads");
        assertEquals(List.of(), deliveries.warned());
    }

    private static final String COMMITMENTS = "source;number;part;commitment_no;text;owner;due_on;recurrence;evidence";

    @Test
    void aCommitmentWithoutOwnerOrWithoutDueDateAndRecurrence() {
        give("recommendations.csv", "source;number;lead_body", "TS;*1;centrs");
        give(
                "commitments.csv",
                COMMITMENTS,
                "TS;*1;;1;x;centrs;2026-03-31;;",
                "TS;*1;;2;x;centrs;;katru ceturksni;",
                "TS;*1;;3;x;;2026-03-31;;",
                "TS;*1;;4;x;centrs;;;",
                "TS;*1;;5;x;;;;");
        assertEquals(
                List.of(
                        "commitments.csv:4 no_owner",
                        "commitments.csv:5 no_due",
                        "commitments.csv:6 no_owner",
                        "commitments.csv:6 no_due"),
                deliveries.warned());
        assertEquals(3, db.value("select rows_warned from care.delivery_file order by id desc limit 1"));
    }

    @Test
    void theStatusIeviestaNeedsEvidenceWhichTheSameDeliveryMayBring() {
        String recommendations =
                "source;number;lead_body;own_status\nTS;*1;centrs;ieviesta\nTS;*2;centrs;Ieviesta\nTS;*3;centrs;nav ieviesta\n";
        String commitments = COMMITMENTS + "\nTS;*1;;1;x;centrs;2026-03-31;;rīkojums\nTS;*2;;1;x;centrs;2026-03-31;;\n";
        deliveries
                .give("letter", "recommendations.csv", recommendations, "commitments.csv", commitments)
                .run();
        assertEquals(List.of("recommendations.csv:3 no_evidence"), deliveries.warned());
        assertEquals(
                1,
                db.value(
                        "select rows_warned from care.delivery_file where name = 'recommendations.csv' order by id desc limit 1"));
    }
}
