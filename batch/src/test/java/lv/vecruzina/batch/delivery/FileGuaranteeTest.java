package lv.vecruzina.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the import format guarantees of a file and its rows. */
class FileGuaranteeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String EMPLOYEES = "employee_no;given_name;family_name;profession";

    private final Deliveries deliveries;

    FileGuaranteeTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void empty() {
        db.update("truncate care.delivery, care.employee, care.client, care.tariff cascade");
    }

    private void give(String name, String text) {
        deliveries.give("d", name, text).run();
    }

    @Test
    void aGoodRowEntersABadOneDoesNotAndNoneIsLost() throws IOException {
        give(
                "employees.csv",
                EMPLOYEES
                        + "\nD-1;Anna;Testa;psihologs\nD-2;;Testa;psihologs\n\nD-3;Ilze;Testa;\nD-4;Zane;Testa;pavārs\n");
        assertEquals("applied 4 = 2 new 0 changed 0 unchanged 2 refused", deliveries.result("employees.csv"));
        assertEquals(List.of("employees.csv:3 missing", "employees.csv:5 missing"), deliveries.refused());
        assertEquals(
                EMPLOYEES + ";line;code;reason\r\n"
                        + "D-2;;Testa;psihologs;3;missing;Kolonnā “given_name” trūkst obligātās vērtības. Ierakstiet to.\r\n"
                        + "D-3;Ilze;Testa;;5;missing;Kolonnā “profession” trūkst obligātās vērtības. Ierakstiet to.\r\n",
                deliveries.refusedFile("d", "employees.refused.csv"));
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnce() {
        give("employees.csv", EMPLOYEES + ";criminal_check_on\nD-1;;Testa;psihologs;2025-02-30\n");
        assertEquals(
                "Kolonnā “given_name” trūkst obligātās vērtības. Ierakstiet to. Kolonnā “criminal_check_on” vērtība"
                        + " “2025-02-30” nav datums. Rakstiet, piemēram, 2026-03-31 vai 31.03.2026.",
                db.value("select reason from care.delivery_row"));
    }

    @Test
    void refusedRowsMendedAreTakenUnderTheirOwnName() throws IOException {
        give("employees.csv", EMPLOYEES + "\nD-1;;Testa;psihologs\n");
        String mended = deliveries.refusedFile("d", "employees.refused.csv").replace(";;", ";Anna;");
        deliveries.give("mended", "employees.refused.csv", "\uFEFF" + mended).run();
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result("employees.refused.csv"));
        assertEquals(null, db.value("select message from care.delivery_file where name = 'employees.refused.csv'"));
    }

    @Test
    void refusedRowsRefusedAgainComeBackOnceMore() throws IOException {
        give("employees.csv", EMPLOYEES + "\nD-1;;Testa;psihologs\n");
        String same = deliveries.refusedFile("d", "employees.refused.csv");
        deliveries.give("again", "employees.refused.csv", same).run();
        assertEquals(same.replace(";3;", ";2;"), deliveries.refusedFile("again", "employees.refused.csv"));
    }

    @Test
    void theGuardOfAFormulaComesOffAndGoesOnAgain() throws IOException {
        give("employees.csv", EMPLOYEES + "\nD-1;'=Anna;'-x;'@p\nD-2;;+x;=p\n");
        assertEquals(
                Map.of("given_name", "=Anna", "family_name", "-x", "profession", "@p"),
                db.rows("select given_name, family_name, profession from care.employee")
                        .get(0));
        assertTrue(deliveries.refusedFile("d", "employees.refused.csv").contains("\r\nD-2;;'+x;'=p;3;missing;"));
    }

    @Test
    void theSecondRowWithTheSameKeyInOneFileIsRefused() {
        give("employees.csv", EMPLOYEES + "\nD-1;Anna;A;p\n D-1 ;Ilze;B;p\nD-2;;C;p\nD-2;Zane;D;p\n");
        assertEquals(
                List.of("employees.csv:3 second_row", "employees.csv:4 missing", "employees.csv:5 second_row"),
                deliveries.refused());
        assertEquals("Anna", db.value("select given_name from care.employee"));
    }

    @Test
    void headerNamesStandInAnyOrderAndCaseAndUnknownOnesAreReportedOnce() {
        give(
                "employees.csv",
                "Profession; family_name ;piezīme;EMPLOYEE_NO;given_name\np;Testa;x;D-1;Anna\np;Testa;y;D-2;Ilze\n");
        assertEquals("applied 2 = 2 new 0 changed 0 unchanged 0 refused", deliveries.result("employees.csv"));
        assertEquals(
                "Nepazīstamas kolonnas, kas netika lasītas: piezīme.",
                db.value("select message from care.delivery_file"));
    }

    @Test
    void hardBlanksAndASecondMarkAroundAHeaderNameMakeNoDifference() {
        give(
                "employees.csv",
                "\uFEFF\uFEFF\"employee_no\";\u00A0given_name\u00A0;family_name\u00A0;\uFEFFprofession\nD-1;Anna;Testa;p\n");
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result("employees.csv"));
        assertEquals(null, db.value("select message from care.delivery_file"));
    }

    @Test
    void hardBlanksAroundACellAndDecomposedLettersMakeNoDifference() {
        String decomposed = java.text.Normalizer.normalize("Rēzeknes novads", java.text.Normalizer.Form.NFD);
        give(
                "clients.csv",
                Deliveries.CLIENTS + "\n\u00A0K-1\u00A0;Anna\u00A0Marija;Testa;\u00A02014-05-06;F;" + decomposed
                        + "\n");
        assertEquals(
                "K-1 Anna\u00A0Marija",
                db.value("select client_no || ' ' || given_name from care.client"),
                "those inside are text");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefusedUnlessTheSurplusIsEmpty() {
        give("employees.csv", EMPLOYEES + "\nD-1;Anna;Testa\nD-2;Anna;Testa;p;x\nD-3;Anna;Testa;p;;\n;;;\n");
        assertEquals(List.of("employees.csv:2 cells", "employees.csv:3 cells"), deliveries.refused());
        assertEquals("applied 3 = 1 new 0 changed 0 unchanged 2 refused", deliveries.result("employees.csv"));
    }

    @Test
    void aBrokenQuoteCostsItsOwnRowAlone() throws IOException {
        give("employees.csv", EMPLOYEES + "\nD-1;\"An\"na;Testa;p\nD-2;\"Ilze;Testa;p\nD-3;Zane;Testa;p\n");
        assertEquals(List.of("employees.csv:2 quotes", "employees.csv:3 quotes"), deliveries.refused());
        assertEquals("D-3", db.value("select employee_no from care.employee"));
        assertTrue(deliveries
                .refusedFile("d", "employees.refused.csv")
                .contains("\"D-1;\"\"An\"\"na;Testa;p\";;;;2;quotes"));
    }

    @Test
    void aCharacterTheDatabaseCannotKeepIsRefused() {
        give("employees.csv", EMPLOYEES + "\nD-1;An\0na;Testa;p\nD-2;Ilze;Testa;p\n");
        assertEquals(List.of("employees.csv:2 bad_text"), deliveries.refused());
    }

    @Test
    void aKeyTooLongForTheDatabaseIsRefused() {
        StringBuilder longNumber = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            longNumber.append(Integer.toHexString((i * 7919) % 65_521));
        }
        give("employees.csv", EMPLOYEES + "\n" + longNumber + ";Anna;Testa;p\nD-2;Ilze;Testa;p\n");
        assertEquals(List.of("employees.csv:2 database"), deliveries.refused());
        assertEquals("D-2", db.value("select employee_no from care.employee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "31.03.2026", " 2026-03-31 "})
    void datesAreIsoOrDotted(String date) {
        give("employees.csv", EMPLOYEES + ";criminal_check_on\nD-1;Anna;Testa;p;" + date + "\n");
        assertEquals("2026-03-31", db.value("select criminal_check_on::text from care.employee"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "29.02.2025",
                "2025-13-01",
                "31/03/2026",
                "2026-3-1",
                "1.3.2026",
                "rīt",
                "0026-03-31",
                "31.03.26"
            })
    void whatIsNoDateIsRefused(String date) {
        give("employees.csv", EMPLOYEES + ";criminal_check_on\nD-1;Anna;Testa;p;" + date + "\n");
        assertEquals(List.of("employees.csv:2 bad_date"), deliveries.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"107.50", "107,50", "107,5"})
    void decimalsHaveAPointOrAComma(String amount) {
        give("tariffs.csv", "service;valid_from;amount_eur\nDAC;2026-01-01;\"" + amount + "\"\n");
        assertEquals("107.50", db.value("select amount_eur::text from care.tariff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1 200", "107,505", "desmit", "1.200,50", "123456789", "NaN", "24,5O"})
    void whatIsNoAmountIsRefused(String amount) {
        give("tariffs.csv", "service;valid_from;amount_eur\nDAC;2026-01-01;\"" + amount + "\"\n");
        assertEquals(List.of("tariffs.csv:2 bad_number"), deliveries.refused());
    }

    @Test
    void aNegativeTariffIsRefused() {
        give("tariffs.csv", "service;valid_from;amount_eur\nDAC;2026-01-01;-1\n");
        assertEquals(List.of("tariffs.csv:2 negative"), deliveries.refused());
    }

    private void assertUnreadable(byte[] bytes, String message) throws IOException {
        Path folder = Files.createDirectories(deliveries.folders.inbox().resolve("d"));
        Files.write(folder.resolve("employees.csv"), bytes);
        give("tariffs.csv", "service;valid_from;amount_eur\nDAC;2026-01-01;1\n");
        assertEquals("unreadable 0 = 0 new 0 changed 0 unchanged 0 refused", deliveries.result("employees.csv"));
        String said = String.valueOf(db.value("select message from care.delivery_file where name = 'employees.csv'"));
        assertTrue(said.startsWith(message), said);
        assertEquals(0L, db.value("select count(*) from care.employee"), "nothing of it enters");
        assertEquals(1L, db.value("select count(*) from care.tariff"), "the other files go on");
    }

    @Test
    void aFileInAnotherEncodingIsUnreadable() throws IOException {
        String text = EMPLOYEES + "\nD-1;Anna;Testa;p\nD-2;Ēriks;Bērziņš;p\n";
        assertUnreadable(text.getBytes(Charset.forName("windows-1257")), "Datne nav UTF-8");
    }

    @Test
    void aFileInUtf16IsUnreadable() throws IOException {
        assertUnreadable((EMPLOYEES + "\nD-1;Anna;Testa;p\n").getBytes(StandardCharsets.UTF_16), "Datne nav UTF-8");
    }

    @Test
    void aFileWithoutHeaderIsUnreadable() throws IOException {
        assertUnreadable("D-1;Anna;Testa;p\n".getBytes(StandardCharsets.UTF_8), "Datnē nav virsraksta");
    }

    @Test
    void anEmptyFileIsUnreadable() throws IOException {
        assertUnreadable(new byte[0], "Datnē nav virsraksta");
    }

    @Test
    void aFileWithoutANeededColumnIsUnreadable() throws IOException {
        byte[] text = "employee_no;family_name\nD-1;Testa\n".getBytes(StandardCharsets.UTF_8);
        assertUnreadable(text, "Datnē trūkst obligāto kolonnu: given_name, profession.");
    }

    @Test
    void aFileWithAColumnTwiceIsUnreadable() throws IOException {
        byte[] text = (EMPLOYEES + ";Given_Name\nD-1;Anna;Testa;p;Ilze\n").getBytes(StandardCharsets.UTF_8);
        assertUnreadable(text, "Kolonnu nosaukumi atkārtojas: given_name.");
    }

    @Test
    void aFileLargerThanTheLimitIsUnreadable() throws IOException {
        byte[] text = (EMPLOYEES + "\n" + "x".repeat(DeliveryImport.LARGEST_MB << 20)).getBytes(StandardCharsets.UTF_8);
        assertUnreadable(text, "Datne ir lielāka par 32 MB.");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheHeader() {
        give("employees.csv", "\uFEFF" + EMPLOYEES + "\r\nD-1;Anna;Testa;p\r\n");
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result("employees.csv"));
    }

    @Test
    void refusedFilesHaveMarkAndCrLf() throws IOException {
        give("employees.csv", EMPLOYEES.replace(';', ',') + "\nD-1,,Testa,p\n");
        byte[] bytes = Files.readAllBytes(deliveries.folders.imports().resolve("d/employees.refused.csv"));
        assertArrayEquals(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[] {bytes[0], bytes[1], bytes[2]});
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(text.replace("\r\n", "").length() + 4, text.length(), "two lines, both end with CRLF");
        assertTrue(text.contains("D-1;;Testa;p;2;missing;"));
    }
}
