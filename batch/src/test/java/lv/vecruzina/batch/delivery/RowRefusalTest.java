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

/** The impossible is refused (domain rule 5, personal code, end of the rules), with its code. */
class RowRefusalTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String CLIENTS = Deliveries.CLIENTS + ";personal_code";

    private final Deliveries deliveries;

    RowRefusalTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.employee, care.client, care.recommendation cascade");
        deliveries.put(
                "clients.csv",
                CLIENTS,
                "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads;",
                "K-2;Jānis;Tests;2015-01-01;M;Rēzekne;");
        deliveries.put("employees.csv", "employee_no;given_name;family_name;profession", "D-1;Ilze;Testa;psihologs");
        deliveries.put(
                "placements.csv",
                Deliveries.PLACEMENTS,
                "P-1;K-1;CRISIS;2026-01-10;2026-01-20;Rēzeknes novads;;;",
                "P-2;K-1;DAC;2026-01-01;;Rēzeknes novads;;;");
        assertEquals(List.of(), deliveries.refused());
    }

    @ParameterizedTest
    @CsvSource({
        "bad_code, K-9;Anna;Testa;2014-05-06;S;Rēzeknes novads;",
        "bad_code, K-9;Anna;Testa;2014-05-06;f;Rēzeknes novads;",
        "unknown_municipality, K-9;Anna;Testa;2014-05-06;F;Varakļānu novads;",
        "missing, ;Anna;Testa;2014-05-06;F;Rēzeknes novads;",
        "missing, K-9;Anna;Testa;;F;Rēzeknes novads;",
        "bad_date, K-9;Anna;Testa;2014-02-30;F;Rēzeknes novads;",
        "birth_date, K-9;Anna;Testa;2026-04-02;F;Rēzeknes novads;",
        "birth_date, K-9;Anna;Testa;2126-01-01;F;Rēzeknes novads;",
        "personal_code_format, K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;060514-2",
        "personal_code_format, K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;060514-2999O",
        "personal_code_date, K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;310214-29990",
        "personal_code_date, K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;060514-39990",
        "personal_code_date, K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;400514-29990",
        "personal_code_contradicts, K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;070514-29990",
        "personal_code_contradicts, K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;060514-19990",
    })
    void client(String code, String row) {
        deliveries.assertRefused(code, "clients.csv", CLIENTS, row);
    }

    @Test
    void aChildBornTodayEnters() {
        deliveries.put("clients.csv", CLIENTS, "K-9;Anna;Testa;2026-04-01;F;Rēzeknes novads;");
        assertEquals(List.of(), deliveries.refused());
    }

    @ParameterizedTest
    @CsvSource({
        "orphans;none;yes",
        "none;IV;yes",
        "none;none;jā",
    })
    void clientWithAnUnknownCode(String codes) {
        deliveries.assertRefused(
                "bad_code",
                "clients.csv",
                Deliveries.CLIENTS + ";legal_status;disability;father_recorded",
                "K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;" + codes);
    }

    @Test
    void personalCodeOfAnotherClient() {
        deliveries.put("clients.csv", CLIENTS, "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads;329999-00001");
        deliveries.assertRefused(
                "personal_code_taken",
                "clients.csv",
                CLIENTS,
                "K-9;Anna;Testa;2014-05-06;F;Rēzeknes novads;32999900001");
    }

    @Test
    void birthDateThatContradictsThePersonalCodeKeptEarlier() {
        deliveries.put("clients.csv", CLIENTS, "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads;060514-29990");
        deliveries.assertRefused(
                "personal_code_contradicts",
                "clients.csv",
                Deliveries.CLIENTS,
                "K-1;Anna;Testa;2014-05-07;F;Rēzeknes novads");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown_client, P-9;K-9;DAC;2026-01-01;;Rēzeknes novads;;;",
        "unknown_service, P-9;K-1;HOSTEL;2026-01-01;;Rēzeknes novads;;;",
        "unknown_municipality, P-9;K-1;DAC;2026-01-01;;Rīgas rajons;;;",
        "missing, P-9;K-1;DAC;;;Rēzeknes novads;;;",
        "end_before_start, P-9;K-1;DAC;2026-01-02;2026-01-01;Rēzeknes novads;;;",
        "end_before_start, P-9;K-2;CRISIS;2026-01-02;2026-01-01;Rēzeknes novads;;;",
        "decision_end_before_start, P-9;K-1;DAC;2026-01-02;;Rēzeknes novads;L-1;2026-01-02;2026-01-01",
        "two_residential, P-9;K-1;RESPITE;2026-01-19;2026-01-21;Rēzeknes novads;;;",
        "two_residential, P-9;K-1;LONGTERM;2025-01-01;;Rēzeknes novads;;;",
    })
    void placement(String code, String row) {
        deliveries.assertRefused(code, "placements.csv", Deliveries.PLACEMENTS, row);
    }

    @ParameterizedTest
    @CsvSource({
        "P-9;K-1;RESPITE;2026-01-20;2026-01-22;Rēzeknes novads;;;",
        "P-9;K-1;HALFWAY;2026-01-08;2026-01-10;Rēzeknes novads;;;",
        "P-9;K-1;HALFWAY;2026-01-15;2026-01-15;Rēzeknes novads;;;",
        "P-9;K-1;WORKSHOP;2026-01-12;2026-01-18;Rēzeknes novads;;;",
        "P-9;K-2;HALFWAY;2026-01-12;2026-01-18;Rēzeknes novads;;;",
    })
    void placementThatOnlyTouchesTheNightsIsTaken(String row) {
        deliveries.put("placements.csv", Deliveries.PLACEMENTS, row);
        assertEquals(List.of(), deliveries.refused());
    }

    @Test
    void ofTwoResidentialStaysInOneFileTheFirstEnters() {
        deliveries.put(
                "placements.csv",
                Deliveries.PLACEMENTS,
                "P-7;K-2;CRISIS;2026-02-01;2026-02-10;Rēzeknes novads;;;",
                "P-8;K-2;HALFWAY;2026-02-09;2026-02-12;Rēzeknes novads;;;");
        assertEquals(List.of("placements.csv:3 two_residential"), deliveries.refused());
    }

    @Test
    void aRowThatNeedsALaterOneOfTheFileEntersToo() {
        deliveries.put(
                "placements.csv",
                Deliveries.PLACEMENTS,
                "P-3;K-1;HALFWAY;2026-01-15;;Rēzeknes novads;;;",
                "P-1;K-1;CRISIS;2026-01-10;2026-01-15;Rēzeknes novads;;;");
        assertEquals(List.of(), deliveries.refused());
        assertEquals("applied 2 = 1 new 1 changed 0 unchanged 0 refused", deliveries.result("placements.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown_placement, P-9;2026-01-12;present",
        "bad_code, P-1;2026-01-12;vacation",
        "missing, P-1;2026-01-12;",
        "not_open, P-1;2026-01-09;home",
        "not_open, P-1;2026-01-20;home",
        "not_open, P-2;2025-12-31;present",
    })
    void attendance(String code, String row) {
        deliveries.assertRefused(code, "attendance.csv", "placement_no;date;status", row);
    }

    @Test
    void attendanceOfTheOnlyDayOfAStayIsTaken() {
        deliveries.put(
                "placements.csv", Deliveries.PLACEMENTS, "P-9;K-2;CRISIS;2026-02-01;2026-02-01;Rēzeknes novads;;;");
        deliveries.put("attendance.csv", "placement_no;date;status", "P-9;2026-02-01;present");
        assertEquals(List.of(), deliveries.refused());
        deliveries.assertRefused("not_open", "attendance.csv", "placement_no;date;status", "P-9;2026-02-02;present");
    }

    @ParameterizedTest
    @CsvSource({
        "P-1;K-1;CRISIS;2026-01-13;2026-01-20;Rēzeknes novads;;;",
        "P-1;K-1;CRISIS;2026-01-10;2026-01-12;Rēzeknes novads;;;",
    })
    void placementShortenedUnderItsAttendance(String row) {
        deliveries.put("attendance.csv", "placement_no;date;status", "P-1;2026-01-12;home");
        deliveries.assertRefused("attendance_outside", "placements.csv", Deliveries.PLACEMENTS, row);
    }

    @ParameterizedTest
    @CsvSource({
        "P-1;K-1;CRISIS;2026-01-12;2026-01-13;Rēzeknes novads;;;",
        "P-1;K-1;CRISIS;2026-01-12;2026-01-12;Rēzeknes novads;;;",
        "P-1;K-1;CRISIS;2026-01-01;;Rēzeknes novads;;;",
    })
    void placementThatKeepsItsAttendanceIsChanged(String row) {
        deliveries.put("attendance.csv", "placement_no;date;status", "P-1;2026-01-12;home");
        deliveries.put("placements.csv", Deliveries.PLACEMENTS, row);
        assertEquals("applied 1 = 0 new 1 changed 0 unchanged 0 refused", deliveries.result("placements.csv"));
    }

    @Test
    void aWithdrawnPlacementStaysAsItIs() {
        db.update(
                "update care.placement set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y' where placement_no = 'P-1'");
        deliveries.assertRefused(
                "withdrawn", "placements.csv", Deliveries.PLACEMENTS, "P-1;K-1;CRISIS;2026-01-10;;Rēzeknes novads;;;");
        deliveries.assertRefused("withdrawn", "attendance.csv", "placement_no;date;status", "P-1;2026-01-12;home");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown_client, N-1;K-9;2026-01-12;psihologs;D-1;delivered",
        "unknown_employee, N-1;K-1;2026-01-12;psihologs;D-9;delivered",
        "bad_code, N-1;K-1;2026-01-12;psihologs;D-1;done",
        "missing, N-1;K-1;2026-01-12;;D-1;delivered",
    })
    void session(String code, String row) {
        deliveries.assertRefused(code, "sessions.csv", "session_no;client_no;date;kind;employee_no;outcome", row);
    }

    @Test
    void aSessionNeedsNoOpenPlacementNorEmployee() {
        deliveries.put(
                "sessions.csv",
                "session_no;client_no;date;kind;employee_no;outcome",
                "N-1;K-2;2020-01-12;psihologs;;ill");
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result("sessions.csv"));
    }

    @Test
    void aStatusOutsideTheScale() {
        deliveries.assertRefused(
                "bad_code", "recommendations.csv", "source;number;lead_body;own_status", "TS;*1;centrs;pabeigta");
    }

    @Test
    void aCommitmentOfAnUnknownPart() {
        deliveries.put("recommendations.csv", "source;number;part;lead_body", "TS;*1;1;centrs");
        deliveries.assertRefused(
                "unknown_recommendation", "commitments.csv", "source;number;part;commitment_no;text", "TS;*1;;1;x");
        deliveries.assertRefused(
                "unknown_recommendation", "commitments.csv", "source;number;commitment_no;text", "TS;*1;1;x");
    }

    @Test
    void aWithdrawnCommitmentStaysAsItIs() {
        deliveries.put("recommendations.csv", "source;number;lead_body", "TS;*1;centrs");
        deliveries.put("commitments.csv", "source;number;commitment_no;text", "TS;*1;1;x");
        db.update("update care.commitment set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y'");
        deliveries.assertRefused("withdrawn", "commitments.csv", "source;number;commitment_no;text", "TS;*1;1;y");
    }

    @Test
    void anUnknownServiceOfATariff() {
        deliveries.assertRefused(
                "unknown_service", "tariffs.csv", "service;valid_from;amount_eur", "HOTEL;2026-01-01;1");
    }
}
