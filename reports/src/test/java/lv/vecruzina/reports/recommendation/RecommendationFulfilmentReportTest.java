package lv.vecruzina.reports.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.TestDatabase;
import lv.vecruzina.reports.shared.MadeReport;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import lv.vecruzina.reports.shared.Span;
import lv.vecruzina.reports.shared.TestWarehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecommendationFulfilmentReportTest {
    private static final String LETTERS = "āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ";

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeReport report = new MadeReport(db, new RecommendationFulfilmentReport());

    @BeforeAll
    static void publish() {
        TestWarehouse.run(db, "care.sql");
        TestWarehouse.publish(db, LocalDate.of(2026, 3, 31));
    }

    @Test
    void everyPageSaysWhatItIsAsOfWhichDayAndFromWhichLoad() {
        String pdf = report.print("2026-03-31");
        String footer = "Rekomendāciju izpilde: 2026. gada 31. marts · Dati līdz 31.03.2026. · ielāde Nr. 1";
        long pages = pdf.lines().filter(line -> line.startsWith(footer)).count();
        assertTrue(pages >= 2, pdf);
        for (int page = 1; page <= pages; page++) {
            assertTrue(pdf.contains(footer + " " + page + ". lappuse no " + pages), page + " of " + pages + "\n" + pdf);
        }
    }

    @Test
    void missingAnswersStandAtTheTop() {
        String pdf = report.print("2026-03-31");
        int box = pdf.indexOf("Rekomendācijas bez atbildes");
        int named = pdf.indexOf("T.R.*3: atbilde nav sniegta");
        assertTrue(0 < box && box < named && named < pdf.indexOf("Kopsavilkums"), pdf);
        assertFalse(pdf.contains("T.R.*1, 2. daļa: atbilde nav sniegta"), pdf);
        assertEquals(
                "recommendation-fulfilment_2026-03-31.pdf",
                report.file("2026-03-31", ReportFormat.PDF).fileName());
    }

    @Test
    void aNumberThatIsNotOfTheLetterIsToldWithItsSource() {
        String pdf = report.print("2026-03-31");
        assertTrue(pdf.contains("VI-2026 7"), pdf);
        assertFalse(pdf.contains("TIESIBSARGS-2025 T.R."), pdf);
    }

    @Test
    void gapsAreSaid() {
        String pdf = report.print("2026-03-31");
        for (String gap : List.of(
                "Rekomendācijas teksts nav zināms",
                "Atbilde nav sniegta",
                "atbildīgais nav noteikts",
                "termiņš nav",
                "Apņemšanās nav noteiktas.")) {
            assertTrue(pdf.contains(gap), gap);
        }
    }

    @Test
    void dueOnTheDayIsNotLateOnTheDay() {
        assertEquals("procesā", state("2026-03-01", "*1", "1"));
        assertEquals("kavējas", state("2026-03-02", "*1", "1"));
        assertEquals("procesā", state("2026-03-31", "*", "10"));
    }

    @Test
    void aPastDayShowsWhatHeldThen() {
        assertEquals("procesā", state("2026-02-09", "*", "1"));
        assertEquals("izpildīta 10.02.2026.", state("2026-02-10", "*", "1"));
        String before = report.print("2026-01-11");
        assertFalse(before.contains("nav ieviesta"), before);
        String first = report.print("2026-02-19");
        assertTrue(first.contains("nav ieviesta (kopš 12.01.2026.)"), first);
        String later = report.print("2026-03-31");
        assertTrue(later.contains("ieviešanas procesā (kopš 20.02.2026.)"), later);
    }

    @Test
    void commitmentsStandInTheirOrderWithEvidence() {
        List<String> numbers = Printed.csv(report.file("2026-03-31", ReportFormat.CSV)).stream()
                .filter(row -> row.get(1).equals("*"))
                .map(row -> row.get(15))
                .toList();
        assertEquals(List.of("1", "2", "10"), numbers);
        assertTrue(report.print("2026-03-31").contains("Pierādījums: Pieņemšanas akts"));
    }

    @Test
    void latvianLettersSurviveInEveryFormat() {
        assertTrue(report.print("2026-03-31").contains(LETTERS));
        assertTrue(csv().contains(LETTERS));
        assertTrue(Printed.sheet(report.file("2026-03-31", ReportFormat.XLSX)).contains(LETTERS));
    }

    @Test
    void textNeverRunsAsAFormula() {
        String sheet = Printed.sheet(report.file("2026-03-31", ReportFormat.XLSX));
        for (String text : List.of("=SUM(A1:A9)", "-1 stāva iebūve", "@pašvaldība: iekļaut budžetā")) {
            assertTrue(csv().contains(";'" + text + ";"), csv());
            assertTrue(sheet.contains(">'" + text + "<"), sheet);
        }
        assertFalse(sheet.contains("<f>"));
    }

    @Test
    void bothHistoriesAreToldUpToTheDay() {
        String pdf = report.print("2026-03-31").replaceAll("\\s+", " ");
        assertTrue(
                pdf.contains("Pašu: 12.01.2026. nav ieviesta → 20.02.2026. ieviešanas procesā Tiesībsarga: "
                        + "15.03.2026. daļēji ieviesta"),
                pdf);
        String earlier = report.print("2026-02-19").replaceAll("\\s+", " ");
        assertTrue(earlier.contains("Pašu: 12.01.2026. nav ieviesta Tiesībsarga: nav noteikts"), earlier);
    }

    @Test
    void bothHistoriesStandInATableOfTheirOwn() {
        List<ReportOutput> files =
                report.files(Span.Kind.DAY, "2026-03-31", ReportFormat.CSV, Locale.forLanguageTag("lv"));
        List<List<String>> ofThePart = Printed.csv(files.get(2)).stream()
                .filter(row -> row.get(1).equals("*"))
                .map(row -> row.subList(3, 6))
                .toList();
        assertEquals(
                List.of(
                        List.of("Pašu statuss", "2026-01-12", "nav ieviesta"),
                        List.of("Pašu statuss", "2026-02-20", "ieviešanas procesā"),
                        List.of("Tiesībsarga vērtējums", "2026-03-15", "daļēji ieviesta")),
                ofThePart);
        assertTrue(
                Printed.sheet(report.file("2026-03-31", ReportFormat.XLSX), 3).contains(">nav ieviesta<"));
    }

    @Test
    void noTwoColumnsOfASheetHaveOneName() {
        List<String> heads = Printed.heads(report.file("2026-03-31", ReportFormat.XLSX), 2);
        assertEquals(11, heads.size(), heads::toString);
        assertEquals(heads.stream().distinct().toList(), heads);
    }

    @Test
    void theDifferenceOfLetterAndDataIsNamed() {
        Map<String, String> differences = Printed.csv(report.file("2026-03-31", ReportFormat.CSV)).stream()
                .skip(1)
                .collect(Collectors.toMap(row -> row.get(1) + row.get(2), row -> row.get(24), (one, same) -> one));
        assertEquals("Vēstulē uz šo rekomendāciju atbildes nav.", differences.get("*3"));
        assertEquals("Dati mērķim nerunā pretī, bet kādai apņemšanai termiņš ir pagājis.", differences.get("*11"));
        assertTrue(report.print("2026-03-31").contains("Vēstulē uz šo rekomendāciju atbildes nav."));
    }

    @Test
    void indicatorsStandInASecondTableByMonth() {
        List<ReportOutput> files =
                report.files(Span.Kind.DAY, "2026-03-31", ReportFormat.CSV, Locale.forLanguageTag("lv"));
        assertEquals(
                List.of(
                        "recommendation-fulfilment_2026-03-31.csv",
                        "recommendation-fulfilment_2026-03-31_indicators.csv",
                        "recommendation-fulfilment_2026-03-31_statuses.csv"),
                files.stream().map(ReportOutput::fileName).toList());
        List<List<String>> rows = Printed.csv(files.get(1));
        assertEquals("R0_RESTRICTIONS_WITHOUT_GROUND", rows.get(1).get(3));
        assertEquals(
                "*1",
                rows.stream()
                        .filter(row -> row.get(3).equals("R1_UNITS_WITH_KITCHEN"))
                        .findFirst()
                        .orElseThrow()
                        .get(1));
        assertTrue(rows.stream()
                .skip(1)
                .allMatch(row ->
                        row.get(5).compareTo("2025-04-01") >= 0 && row.get(5).compareTo("2026-03-31") <= 0));
    }

    @Test
    void anIndicatorWithoutRecordsSaysSo() {
        String pdf = report.print("2026-03-31");
        assertTrue(pdf.contains("nav ierakstu, 31.03.2026."), pdf);
        assertTrue(pdf.contains("Mērķis: ne vairāk kā 0"), pdf);
    }

    @Test
    void aSmallNumberGoesOutAsMetOrNotMet() {
        String counted = "update reporting.fact_indicator_day set numerator = ?, denominator = ?, "
                + "value = round(?::numeric / ?, 4), met = false where indicator = 'R1_UNITS_WITH_KITCHEN' and day = '2026-03-31'";
        db.update(counted, 5, 10, 5, 10);
        assertEquals(List.of("5", "10", "0,5000", "mērķis nav sasniegts"), kitchens());
        for (int[] small : new int[][] {{4, 10}, {6, 10}, {2, 4}}) {
            db.update(counted, small[0], small[1], small[0], small[1]);
            assertEquals(
                    List.of("", "", "", "mērķis nav sasniegts, mazs skaits"), kitchens(), small[0] + " of " + small[1]);
        }
        String pdf = report.print("2026-03-31");
        assertTrue(pdf.contains("mazs skaits, 31.03.2026."), pdf);
        assertFalse(pdf.contains("2 no 4"), pdf);
    }

    @Test
    void aShareReadsAsItDoesOnTheScreen() {
        String counted = "update reporting.fact_indicator_day set numerator = ?, denominator = ?, "
                + "value = round(?::numeric / ?, 4), met = false where indicator = 'R1_UNITS_WITH_KITCHEN' and day = '2026-03-31'";
        db.update(counted, 22, 31, 22, 31);
        assertTrue(report.print("2026-03-31").contains("22 no 31 (71 %), 31.03.2026."));
        db.update(counted, 28, 33, 28, 33);
        assertTrue(report.print("2026-03-31").contains("28 no 33 (84,9 %), 31.03.2026."));
        db.update(counted, 19991, 20000, 19991, 20000);
        String pdf = report.print("2026-03-31").replaceAll("\\s+", " ");
        assertTrue(pdf.contains("(99,9 %), 31.03.2026."), pdf);
    }

    @Test
    void ofHowManyItIsNotKnownWhetherTheyCountIsSaidApart() {
        String apart =
                "update reporting.fact_indicator_day set apart = ? where indicator = 'R1_UNITS_WITH_KITCHEN' and day = '2026-03-31'";
        assertFalse(report.print("2026-03-31").contains("atsevišķi"));
        db.update(apart, 5);
        String told = report.print("2026-03-31").replaceAll("\\s+", " ");
        assertTrue(told.contains("atsevišķi: par 5 nav zināms"), told);
        db.update(apart, 4);
        String small = report.print("2026-03-31").replaceAll("\\s+", " ");
        assertTrue(small.contains("atsevišķi: par dažiem nav zināms"), small);
        db.update(apart, 0);
    }

    private List<String> kitchens() {
        List<ReportOutput> files =
                report.files(Span.Kind.DAY, "2026-03-31", ReportFormat.CSV, Locale.forLanguageTag("lv"));
        List<String> row = Printed.csv(files.get(1)).stream()
                .filter(one ->
                        one.get(3).equals("R1_UNITS_WITH_KITCHEN") && one.get(5).equals("2026-03-31"))
                .findFirst()
                .orElseThrow();
        return List.of(row.get(6), row.get(7), row.get(8), row.get(10));
    }

    @Test
    void aDayWithoutDataSaysSo() {
        assertTrue(report.print("2026-04-01").contains("Šajā dienā datu par rekomendācijām nav."));
        assertFalse(report.print("2026-04-01").contains("Rekomendācijas bez atbildes"));
    }

    private String csv() {
        return new String(report.file("2026-03-31", ReportFormat.CSV).content(), StandardCharsets.UTF_8);
    }

    private String state(String day, String number, String commitment) {
        return Printed.csv(report.file(day, ReportFormat.CSV)).stream()
                .filter(row -> row.get(1).equals(number) && row.get(15).equals(commitment))
                .map(row -> row.get(20))
                .findFirst()
                .orElseThrow();
    }
}
