package lv.vecruzina.reports.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

class ServiceUsageReportTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final MadeReport report = new MadeReport(db, new ServiceUsageReport());

    @BeforeAll
    static void publish() {
        TestWarehouse.run(db, "care.sql");
        TestWarehouse.publish(db, LocalDate.of(2026, 3, 31));
    }

    @Test
    void filesAreNamedByTheMonth() {
        assertEquals(
                "service-usage_2026-03.pdf",
                report.file("2026-03-17", ReportFormat.PDF).fileName());
        assertEquals(
                "service-usage_2026-03.csv",
                report.file("2026-03-31", ReportFormat.CSV).fileName());
    }

    @Test
    void figuresAreTheSameInEveryFormatAndInTheView() {
        List<List<String>> csv = Printed.csv(report.file("2026-03-31", ReportFormat.CSV));
        List<List<String>> xlsx = Printed.xlsx(report.file("2026-03-31", ReportFormat.XLSX));
        String pdf = report.print("2026-03-31");
        Object rows = db.value("select count(*) from reporting.service_usage_month where month = '2026-03-01'");
        assertTrue(csv.size() > 6);
        assertEquals(rows, (long) csv.size());
        assertEquals(rows, (long) xlsx.size());
        for (int i = 0; i < csv.size(); i++) {
            List<String> row = csv.get(i);
            for (int column = 5; column <= 12; column++) {
                assertEquals(
                        decimal(row.get(column)), decimal(xlsx.get(i).get(column)), "column " + column + " of " + row);
            }
            String printed = row.get(4) + " " + String.join(" ", row.subList(5, 12)) + " " + money(row.get(12));
            assertTrue(pdf.contains(printed), printed + " not in\n" + pdf);
        }
        BigDecimal amount = csv.stream().map(row -> decimal(row.get(12))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(
                db.value(
                        "select sum(amount_eur)::numeric(14, 2) from reporting.service_usage_month where month = '2026-03-01'"),
                amount);
        assertTrue(
                pdf.lines().anyMatch(line -> line.startsWith("Kopā centrā") && line.endsWith(money(amount.toString()))),
                pdf);
    }

    @Test
    void aClientOfTwoPayersIsOnePersonOfTheService() {
        List<List<String>> respite = Printed.csv(report.file("2026-03-31", ReportFormat.CSV)).stream()
                .filter(row -> row.get(1).equals("RESPITE"))
                .toList();
        int overPayers =
                respite.stream().mapToInt(row -> Integer.parseInt(row.get(9))).sum();
        assertEquals(overPayers - 1, Integer.parseInt(respite.get(0).get(13)));
    }

    @Test
    void twelveMonthsEndWithTheMonthAndNameNoDataBeforeTheFirst() {
        String pdf = report.print("2025-02-01");
        assertTrue(pdf.contains("Par šo periodu datu nav."), pdf);
        String year = report.print("2026-03-31");
        assertTrue(year.contains("Vienības divpadsmit mēnešos"), year);
        Object march = db.value("select sum(units)::int from reporting.service_usage_month"
                + " where month = '2026-03-01' and service = 'HALFWAY'");
        assertTrue(year.lines().anyMatch(line -> line.matches("\\d+( \\d+){10} " + march)), year);
        String june = report.print("2025-06-01");
        assertTrue(june.lines().anyMatch(line -> line.matches("(– ){6}0 0( \\d+){4}")), june);
    }

    @Test
    void unitsWithoutTariffAndUnknownPlacesAreNamed() {
        String pdf = report.print("2026-03-31");
        assertTrue(pdf.contains("Vienībām bez noteikta izcenojuma summa ir 0 EUR: Krīzes centrs ("), pdf);
        assertTrue(pdf.contains("Vietu skaits nav noteikts"), pdf);
        Object taken = db.value(
                "select taken_days from reporting.service_occupancy_month where month = '2026-03-01' and service = 'DAC'");
        assertTrue(pdf.contains("aizņemtas " + taken + " no 220 vietu dienām"), pdf);
    }

    @Test
    void aFinishedMonthSaysNothingOfBeingUnfinishedAndALaterOneDoes() {
        assertFalse(report.print("2026-03-31").contains("Periods nav noslēdzies"));
        String april = report.print("2026-04-15");
        assertTrue(april.contains("Par šo periodu datu nav."), april);
        assertTrue(april.contains("dati līdz 31.03.2026."), april);
        assertTrue(Printed.csv(report.file("2026-04-15", ReportFormat.CSV)).isEmpty());
    }

    @Test
    void everyPageSaysWhatItIs() {
        String pdf = report.print("2026-03-31");
        String footer = "Pakalpojumu izmantošana: 2026. gada marts · Dati līdz 31.03.2026. · ielāde Nr. 1";
        long pages = pdf.lines().filter(line -> line.startsWith(footer)).count();
        assertTrue(pages >= 2, pdf);
        assertTrue(pdf.contains(pages + ". lappuse no " + pages), pdf);
    }

    @Test
    void englishLabelsStandBesideLatvianOnes() {
        String pdf = Printed.pdf(report.file("2026-03-31", ReportFormat.PDF, Locale.ENGLISH));
        assertTrue(pdf.contains("Use of services") && pdf.contains("Half-way house"), pdf);
    }

    @Test
    void theSameDataGiveTheSameBytes() {
        for (ReportFormat format : List.of(ReportFormat.CSV, ReportFormat.XLSX)) {
            ReportOutput first = report.file("2026-03-31", format);
            ReportOutput second = report.file("2026-03-31", format);
            assertArrayEquals(first.content(), second.content());
            assertEquals(first.sha256(), second.sha256());
        }
    }

    @Test
    void theWholePeriodHasTheColumnsOfTheView() throws SQLException {
        ReportOutput all;
        try (Connection connection = db.dataSource().getConnection()) {
            all = WholeView.make(connection, "service-usage_all", "placement/service-usage-all");
        }
        assertEquals("service-usage_all.csv", all.fileName());
        String text = new String(all.content(), StandardCharsets.UTF_8);
        assertTrue(
                text.startsWith(
                        "\uFEFFmonth;service;payer;opening;admitted;ended;closing;persons;units;absent_days;amount_eur\r\n2025-03-01;"));
        assertEquals(db.value("select count(*) from reporting.service_usage_month"), (long)
                Printed.csv(all).size());
    }

    @Test
    void aQuarterOpensWithItsFirstMonthAndClosesWithItsLast() {
        List<List<String>> quarter = quarter(0);
        assertEquals(
                "service-usage_2026-Q1.csv",
                report.files(Span.Kind.QUARTER, "2026-02-14", ReportFormat.CSV, LATVIAN)
                        .get(0)
                        .fileName());
        for (String[] figure : new String[][] {
            {"5", "select sum(opening) from reporting.service_usage_month where month = '2026-01-01'"},
            {"6", "select sum(admitted) from reporting.service_usage_month where month >= '2026-01-01'"},
            {"7", "select sum(ended) from reporting.service_usage_month where month >= '2026-01-01'"},
            {"8", "select sum(closing) from reporting.service_usage_month where month = '2026-03-01'"},
            {"10", "select sum(units) from reporting.service_usage_month where month >= '2026-01-01'"}
        }) {
            long printed = quarter.stream()
                    .mapToLong(row -> Long.parseLong(row.get(Integer.parseInt(figure[0]))))
                    .sum();
            assertEquals(db.value(figure[1]).toString(), Long.toString(printed), figure[1]);
        }
    }

    @Test
    void personsOfAQuarterAreCountedOnceHoweverManyMonthsTheyCame() {
        Object distinct = db.value("""
                select count(distinct client_id) from reporting.fact_service_day f
                join reporting.dim_service s using (service_id)
                where s.code = 'LONGTERM' and units > 0 and day between '2026-01-01' and '2026-03-31'""");
        assertEquals(
                distinct.toString(),
                quarter(0).stream()
                        .filter(row -> row.get(1).equals("LONGTERM"))
                        .findFirst()
                        .orElseThrow()
                        .get(13));
    }

    @Test
    void ageBandsAndSexesAddUpToThePersonsOfTheService() {
        for (List<String> service : quarter(0)) {
            List<List<String>> bands = quarter(1).stream()
                    .filter(row -> row.get(0).equals(service.get(1)))
                    .toList();
            assertEquals(6, bands.size());
            assertEquals(Integer.parseInt(service.get(13)), sum(bands, 6), service.get(1));
            assertEquals(sum(bands, 4) + sum(bands, 5), sum(bands, 6));
        }
    }

    @Test
    void whenceAndWhitherAddUpToAdmittedAndEnded() {
        List<List<String>> ways = quarter(2);
        int in = sum(ways.stream().filter(row -> row.get(2).equals("in")).toList(), 4);
        int out = sum(ways.stream().filter(row -> row.get(2).equals("out")).toList(), 4);
        assertEquals(sum(quarter(0), 6), in);
        assertEquals(sum(quarter(0), 7), out);
    }

    @Test
    void waitingIsCountedFromTheApplicationWhereItsDayIsKnown() {
        List<List<String>> respite =
                quarter(3).stream().filter(row -> row.get(0).equals("RESPITE")).toList();
        assertEquals(List.of("2", "1", "12", "12", "0"), respite.get(0).subList(2, 7));
    }

    @Test
    void aYearIsPrintedWithAllItsTables() {
        String year = Printed.pdf(report.files(Span.Kind.YEAR, "2025-07-01", ReportFormat.PDF, LATVIAN)
                .get(0));
        for (String words :
                List.of("2025. gads", "Klienti pēc vecuma un dzimuma", "No kurienes un uz kurieni", "15–17")) {
            assertTrue(year.contains(words), words + " not in\n" + year);
        }
        assertFalse(year.contains("null"), year);
    }

    private List<List<String>> quarter(int table) {
        return Printed.csv(report.files(Span.Kind.QUARTER, "2026-02-14", ReportFormat.CSV, LATVIAN)
                .get(table));
    }

    private static int sum(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }

    private static String money(String amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("lv")))
                .format(decimal(amount))
                .replace('\u00a0', ' ');
    }
}
