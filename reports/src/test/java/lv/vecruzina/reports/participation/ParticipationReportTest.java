package lv.vecruzina.reports.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.ejb.participation.ParticipationRow;
import lv.vecruzina.ejb.shared.TestDatabase;
import lv.vecruzina.reports.shared.MadeReport;
import lv.vecruzina.reports.shared.Printed;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import lv.vecruzina.reports.shared.Span;
import lv.vecruzina.reports.shared.TestWarehouse;
import lv.vecruzina.reports.shared.WholeView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How children take part (bērnu līdzdalība): counts that leave the centre without a small number, and the list that does not. */
class ParticipationReportTest {
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeReport report = new MadeReport(db, new ParticipationReport());

    @BeforeAll
    static void publish() {
        TestWarehouse.run(db, "participation.sql");
        TestWarehouse.publish(db, DAY);
    }

    @Test
    void filesAreNamedByTheMonth() {
        assertEquals(
                List.of("participation_2026-03.csv", "participation_2026-03_survey.csv"),
                files("2026-03-31").stream().map(ReportOutput::fileName).toList());
    }

    @Test
    void whatAnIndicatorCountsIsTheSameHere() {
        assertEquals("15 31", counted("R4_PLANS_COAUTHORED"));
        assertEquals(List.of("15", "31", "16", "0,4839", ""), figure("plan_co_author", "", "2026-03-01"));
        assertEquals("20 31", counted("R2_CHILDREN_WITH_CHOICE_QUARTER"));
        assertEquals(List.of("20", "31", "11", "0,6452", ""), figure("choice_child", "", "2026-03-01"));
        assertEquals("20 25", counted("R2_PURCHASES_CHOSEN"));
        assertEquals(List.of("20", "25", "5", "0,8000", ""), figure("choice_made", "", "2026-03-01"));
        assertEquals("42 54", counted("R4_TEEN_SESSIONS_DELIVERED_MONTH"));
        assertEquals(List.of("42", "54", "12", "0,7778", ""), figure("session_delivered", "", "2026-03-01"));
    }

    /** 26 have a plan, 23 an opinion in it: told both, they would tell of three. */
    @Test
    void aFigureThatTellsOfAFewBesideAnotherIsHidden() {
        assertEquals(List.of("26", "31", "5", "0,8387", ""), figure("plan_in_force", "", "2026-03-01"));
        assertEquals(List.of("", "31", "", "", "mazs skaits"), figure("plan_own_opinion", "", "2026-03-01"));
    }

    /** All kinds are told together, so music of three children would be the whole less the rest. */
    @Test
    void aKindOfAFewTakesTheNextSmallestWithIt() {
        assertEquals(List.of("", "", "", "", "mazs skaits"), figure("session_delivered", "mūzika", "2026-03-01"));
        assertEquals(List.of("", "", "", "", "mazs skaits"), figure("session_delivered", "psihologs", "2026-03-01"));
        assertEquals(List.of("25", "31", "6", "0,8065", ""), figure("session_delivered", "sports", "2026-03-01"));
        assertEquals(List.of("10", "31", "21", "0,3226", ""), figure("session_delivered", "sports", "2026-02-01"));
    }

    @Test
    void aMonthWithoutRecordsHasNoRow() {
        assertEquals(List.of(), figure("plan_in_force", "", "2025-12-01"), "the first plan is of January");
        assertEquals(List.of(), figure("session_delivered", "", "2025-12-01"));
    }

    @Test
    void ofASurveyRangesGoOutAndOfOneThatFewAnsweredOnlyThat() {
        List<List<String>> rows = Printed.csv(files("2026-03-31").get(1));
        assertEquals(
                List.of(
                        "101|Kā tev te ir?|12|10|jā|1|Vai tevi uzklausa?|10|Labi|6|10|0,6000|1,0000",
                        "101|Kā tev te ir?|12|10|jā|1|Vai tevi uzklausa?|10|Ne labi, ne slikti|0|4|0,0000|0,4000",
                        "101|Kā tev te ir?|12|10|jā|1|Vai tevi uzklausa?|10|Slikti|0|4|0,0000|0,4000",
                        "101|Kā tev te ir?|12|10|jā|2|Ko mainīt?|6|||||",
                        "101|Kā tev te ir?|12|10|jā|3|Vai labi guli?||||||",
                        "102|Ko darīt vasarā?|9||nē|1|Kur braukt?||||||"),
                rows.stream()
                        .map(row -> String.join(
                                "|",
                                List.of(
                                        row.get(0),
                                        row.get(1),
                                        row.get(3),
                                        row.get(4),
                                        row.get(6),
                                        row.get(7),
                                        row.get(8),
                                        row.get(9),
                                        row.get(11),
                                        row.get(12),
                                        row.get(13),
                                        row.get(14),
                                        row.get(15))))
                        .toList());
    }

    /** The director may set the survey's own smallest number lower; what leaves the centre keeps to the other one. */
    @Test
    void aSurveyOfALowerThresholdShowsNothingOutside() {
        db.update("create table reporting.kept as select * from reporting.fact_survey");
        db.update("""
                update reporting.fact_survey
                set smallest = 3, answered = 3, fewest = 3, most = 3, option_words = 'Jūra', option_place = 1
                where survey_id = 102""");
        List<String> row = Printed.csv(files("2026-03-31").get(1)).get(5);
        String pdf = report.print("2026-03-31");
        db.update("delete from reporting.fact_survey");
        db.update("insert into reporting.fact_survey select * from reporting.kept");
        assertEquals(List.of("", "5", "nē", "1", "Kur braukt?", ""), row.subList(4, 10));
        assertEquals(List.of("", "", "", "", ""), row.subList(11, 16));
        assertFalse(pdf.contains("Jūra"), pdf);
    }

    @Test
    void thePrintTellsTheSame() {
        String pdf = report.print("2026-03-31").replaceAll("\\s+", " ");
        for (String said : List.of(
                "Bērnu līdzdalība",
                "2026. gada marts",
                "15/31",
                "maz",
                "42/54",
                "sports",
                "Kā tev te ir?",
                "Izsniegti kodi: 12, anketas: 10. Slieksnis (5) sasniegts.",
                "no 6 līdz 10 (60–100 %)",
                "anketas: mazs skaits. Slieksnis (5) nav sasniegts",
                "atbilžu par maz, lai rādītu",
                "saviem vārdiem atbildēja: 6")) {
            assertTrue(pdf.contains(said), said + " in " + pdf);
        }
        for (String hidden : List.of("23/31", "3/3", "14/20", "Kur braukt?", "Vēl nav slēgta")) {
            assertFalse(pdf.contains(hidden), hidden);
        }
        assertTrue(pdf.contains("1. lappuse no 2") && pdf.contains("2. lappuse no 2"), pdf);
        assertEquals(
                1 + 2,
                pdf.split("Dati līdz 31.03.2026. · ielāde Nr. 1", -1).length - 1,
                "in the head and on both pages");
    }

    @Test
    void inEnglishTheLabelsChangeAndTheFiguresDoNot() {
        String pdf = Printed.pdf(report.file("2026-03-31", ReportFormat.PDF, Locale.ENGLISH));
        assertTrue(pdf.contains("How children take part"), pdf);
        assertTrue(pdf.contains("15/31") && pdf.contains("few"), pdf);
    }

    @Test
    void aMonthThatIsNotOverAndOneWithoutDataSaySo() {
        assertTrue(report.print("2026-04-30").contains("Mēnesis nav beidzies: dati līdz 31.03.2026."));
        assertTrue(report.print("2024-06-30").contains("Par šo laiku datu nav."));
    }

    @Test
    void theFileOfTheCentreHidesNothing() throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            List<List<String>> rows =
                    Printed.csv(WholeView.make(connection, "participation_all", "participation/participation-all"));
            assertTrue(rows.contains(List.of("2026-03-31", "plan_own_opinion", "", "23", "31", "31")), rows.toString());
            assertTrue(rows.contains(List.of("2026-03-31", "session_delivered", "mūzika", "3", "3", "3")));
        }
    }

    @Test
    void theListOfChildrenIsByNumberAlone() {
        ParticipationRow child = new ParticipationRow(
                1, "V-001", "Uzvārds Vārds", 14, DAY, DAY, true, true, false, YearMonth.of(2026, 2), true, 5, 4);
        ReportOutput file = new ParticipationChildren(List.of(child), DAY, LATVIAN).make(ReportFormat.CSV);
        assertEquals("participation-children_2026-03-31.csv", file.fileName());
        assertEquals(
                List.of(List.of(
                        "V-001",
                        "14",
                        "2026-03-31",
                        "2026-03-31",
                        "jā",
                        "nē",
                        "2026-02",
                        "5",
                        "4",
                        "nav līdzautora paraksta, plāns nav termiņā, ceturksnī nav izvēles")),
                Printed.csv(file));
        String sheet = Printed.sheet(new ParticipationChildren(List.of(child), DAY, LATVIAN).make(ReportFormat.XLSX));
        assertTrue(sheet.contains("V-001") && !sheet.contains("Uzvārds"), sheet);
        assertFalse(new String(file.content(), StandardCharsets.UTF_8).contains("Uzvārds"));
    }

    private List<ReportOutput> files(String day) {
        return report.files(Span.Kind.MONTH, day, ReportFormat.CSV, LATVIAN);
    }

    private List<String> figure(String figure, String kind, String month) {
        return Printed.csv(files("2026-03-31").get(0)).stream()
                .filter(row -> row.get(0).equals(month)
                        && row.get(1).equals(figure)
                        && row.get(3).equals(kind))
                .map(row -> row.subList(5, 10))
                .findFirst()
                .orElse(List.of());
    }

    private static Object counted(String indicator) {
        return db.value(
                "select numerator || ' ' || denominator from reporting.indicator_latest where indicator = ?",
                indicator);
    }
}
