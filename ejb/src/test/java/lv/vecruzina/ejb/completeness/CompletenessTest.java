package lv.vecruzina.ejb.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client's file is complete when nothing of what the rules ask is missing on the day; each thing at its edges. */
class CompletenessTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String STARTED = "2025-12-01";
    private static int number;
    private final MadeUp made = new MadeUp(db);
    private long client;
    private long placement;

    /** A child in day care whose file lacks nothing on the days around the turn of the year. */
    @BeforeEach
    void aCompleteFile() {
        db.update("truncate care.client, care.employee cascade");
        client = made.client("L-" + ++number, LocalDate.of(2008, 2, 29));
        placement = made.placement("L-" + number, client, "DAC", STARTED, null);
        db.update(
                "update care.placement set decision_no = 'SD-1', valid_from = ?::date where id = ?",
                STARTED,
                placement);
        for (String step : List.of("application", "assessment", "contract")) {
            paper(step);
        }
        db.update("update care.client set personal_code_cipher = 'x', personal_code_hash = 'y' where id = ?", client);
        represented("2025-01-01", null);
        disabled("2025-01-01", null);
        made.mark(placement, "2025-12-02", "present");
        planned("2025-12-31");
    }

    private void planned(String day) {
        db.update("insert into care.plan (client_id, plan_version, made_on) values (?, '1', ?::date)", client, day);
    }

    private void paper(String step) {
        db.update("""
                insert into care.decision_paper (client_id, step, step_id, file_name, media_type, sha256, content, added_by)
                values (?, ?, ?, 'a.pdf', 'application/pdf', 'x', 'x', 'test')""", client, step, -placement);
    }

    private void represented(String from, @Nullable String until) {
        db.update("""
                insert into care.decision_paper
                    (client_id, step, step_id, file_name, media_type, sha256, content, added_by)
                select client_id, 'contract', -id, 'a', 'b', 'c', 'd', 'test' from care.placement where id % 3 = 0;
                insert into care.relative (client_id, name, kind, may_contact, represents_as, ground, from_on, until_on)
                values (?, 'Māte', 'mother', true, 'parent', 'ieraksts', ?::date, ?::date)""", client, from, until);
    }

    private void disabled(String from, @Nullable String until) {
        db.update("""
                insert into care.disability (client_id, grade, statement_no, from_on, until_on)
                values (?, 'child', 'I-1', ?::date, ?::date)""", client, from, until);
    }

    private static <T> T on(String day, CurrentUser user, Function<CompletenessQueries, T> question) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay(Riga.ZONE).toInstant(), Riga.ZONE);
        return db.inTransaction(
                em -> question.apply(new CompletenessQueries(em, new ClientCircle(user, em, clock), user, clock)));
    }

    /** What is missing on the day, with since when. */
    private String missing(String day) {
        return on(day, Someone.with(Role.DIRECTOR), queries -> queries.ofClient(client)).stream()
                .map(row -> row.thing() + " " + row.since())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String missing(String thing, String day) {
        return on(day, Someone.with(Role.DIRECTOR), queries -> queries.ofClient(client)).stream()
                .filter(row -> row.thing().equals(thing))
                .map(row -> row.since().toString())
                .collect(Collectors.joining(", "));
    }

    @Test
    void nothingIsMissingFromACompleteFileNorBeforeTheFirstDay() {
        assertEquals("", missing("2025-12-31"));
        assertEquals("", missing("2025-11-30"));
    }

    @Test
    void theGroundOfTheServiceIsMissingFromTheFirstDay() {
        db.update("delete from care.decision_paper");
        assertEquals("application 2025-12-01, assessment 2025-12-01, contract 2025-12-01", missing("2025-12-01"));
    }

    @Test
    void anApplicationOfTheSameNumberAsAnImportedPlacementHasDocumentsOfItsOwn() {
        db.update("delete from care.decision_paper");
        db.update("""
                insert into care.application (id, client_id, service_id, received_on, applicant, ground)
                select p.id, p.client_id, s.id, '2025-11-01', 'representative', 'vajadzīgs'
                from care.placement p, care.service s where p.id = ? and s.code = 'REHAB'""", placement);
        db.update("""
                insert into care.decision_paper (client_id, step, step_id, file_name, media_type, sha256, content, added_by)
                values (?, 'assessment', ?, 'a.pdf', 'application/pdf', 'x', 'x', 'test')""", client, placement);
        assertEquals(STARTED, missing("assessment", "2025-12-01"), "the paper is the application's");
        paper("assessment");
        assertEquals("", missing("assessment", "2025-12-01"));
    }

    @Test
    void aContractOnADecisionThatProlongsAnImportedPlacementCounts() {
        db.update("delete from care.decision_paper where step = 'contract'");
        assertEquals("2025-12-01", missing("contract", "2025-12-31"));
        db.update("""
                with d as (
                    insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                    select ?, 'L', '2025-12-05', 'social_service', 'granted', min(id), '2025-12-06' from care.municipality
                    returning id
                )
                insert into care.contract (decision_id, signed_on, valid_from) select id, '2025-12-05', '2025-12-06' from d""", placement);
        assertEquals("", missing("contract", "2025-12-31"));
    }

    @Test
    void aWithdrawnDocumentAndAnUnsignedPrintDontCount() {
        db.update("""
                update care.decision_paper set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'kļūda'
                where client_id = ? and step = 'assessment'""", client);
        Object decision = db.value("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, refused_reason)
                select id, 'D', '2025-11-01', 'social_service', 'refused', payer_id, 'x' from care.placement where id = ?
                returning id""", placement);
        db.update("""
                update care.decision_paper set decision_id = ?, revision = id, made_from = 'x'
                where client_id = ? and step = 'contract'""", decision, client);
        assertEquals("assessment 2025-12-01, contract 2025-12-01", missing("2025-12-31"));
    }

    @Test
    void whatWasTakenStepByStepIsThere() {
        db.update("delete from care.decision_paper");
        db.update("""
                with a as (
                    insert into care.application (client_id, service_id, placement_id, received_on, applicant, ground)
                    select client_id, service_id, id, '2025-11-01', 'representative', 'vajadzīgs' from care.placement
                    where id = ? returning id
                ), s as (
                    insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                    select id, '2025-11-10', 'test', 'ir', 'vajag' from a
                ), d as (
                    insert into care.decision (application_id, placement_id, number, decided_on, decided_by, outcome,
                        payer_id, valid_from)
                    select id, ?, 'SD-1', '2025-11-20', 'social_service', 'granted', 1, '2025-12-01' from a returning id
                )
                insert into care.contract (decision_id, signed_on, valid_from) select id, '2025-11-30', '2025-12-01' from d""", placement, placement);
        assertEquals("", missing("2025-12-20"));
        db.update("delete from care.contract");
        assertEquals("contract 2025-12-01", missing("2025-12-20"));
    }

    @Test
    void aDecisionIsMissingFromTheDayAfterItsLastOverNewYearToo() {
        db.update("update care.placement set valid_to = '2025-12-31' where id = ?", placement);
        assertEquals("", missing("decision", "2025-12-31"));
        assertEquals("2026-01-01", missing("decision", "2026-01-01"));
        assertEquals("2026-01-01", missing("decision", "2026-02-01"));
        db.update("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                values (?, 'SD-2', '2026-01-05', 'social_service', 'granted', 1, '2026-01-06')""", placement);
        assertEquals("2026-01-01", missing("decision", "2026-01-05"));
        assertEquals("", missing("decision", "2026-01-06"));
    }

    @Test
    void aDecisionNeverKnownIsMissingFromTheFirstDay() {
        db.update("update care.placement set decision_no = null, valid_from = null where id = ?", placement);
        assertEquals("2025-12-01", missing("decision", "2025-12-01"));
    }

    @Test
    void aNoteOfAShiftIsARecordOfTheProcessOnItsDayInRiga() {
        note("2026-01-01 22:30+00", null); // half past midnight of the 2nd in Riga
        assertEquals("", missing("process", "2026-02-01"));
        assertEquals("2026-02-02", missing("process", "2026-02-02"));
        db.update(
                "update care.shift_note set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'Cits klients'");
        assertEquals("2026-01-02", missing("process", "2026-02-02"));
        note("2026-01-20 12:00+02", made.client("L-x" + number, LocalDate.of(2010, 1, 1)));
        note("2026-02-02 22:30+00", client);
        assertEquals("2026-01-02", missing("process", "2026-02-02"), "of another client, or written the day after");
    }

    private void note(String at, @Nullable Long whose) {
        db.update("""
                insert into care.shift_note (client_id, text, written_at, written_by)
                values (?, 'Mierīga nakts', ?::timestamptz, 'test')""", whose == null ? client : whose, at);
    }

    @Test
    void theProcessIsMissingOnTheThirtyFirstDayAfterItsLastRecord() {
        assertEquals("", missing("process", "2026-01-01"));
        assertEquals("2026-01-02", missing("process", "2026-01-02"));
        made.session("N-1", client, "2026-01-02", "delivered");
        assertEquals("", missing("process", "2026-02-01"));
        assertEquals("2026-02-02", missing("process", "2026-02-02"));
        db.update(
                "insert into care.suspension (placement_id, from_on, until_on, reason) values"
                        + " (?, '2026-02-01', '2026-02-20', 'slimnīca')",
                placement);
        assertEquals("", missing("process", "2026-03-22"));
        assertEquals("2026-03-23", missing("process", "2026-03-23"));
    }

    @Test
    void aServiceWithoutAnyRecordHasThirtyDaysFromItsFirst() {
        db.update("delete from care.attendance");
        assertEquals("", missing("process", "2025-12-31"));
        assertEquals("2026-01-01", missing("process", "2026-01-01"));
    }

    @Test
    void whatHasEndedAsksForItsResultsForThirtyDaysAndIsJudgedOnItsLastDay() {
        db.update("update care.placement set ended_on = '2026-01-10', valid_to = '2026-01-09' where id = ?", placement);
        assertEquals("", missing("results", "2026-01-09"));
        assertEquals("results 2026-01-10", missing("2026-01-10"));
        assertEquals("results 2026-01-10", missing("2026-02-09"));
        assertEquals("", missing("2026-02-10"));
        paper("ending");
        assertEquals("", missing("2026-01-10"));
    }

    @Test
    void aChildNeedsARepresentativeUpToTheDayBeforeComingOfAge() {
        db.update("update care.relative set until_on = '2025-12-31' where client_id = ?", client);
        assertEquals("", missing("representative", "2025-12-31"));
        assertEquals("2026-01-01", missing("representative", "2026-01-01"));
        assertEquals("2026-01-01", missing("representative", "2026-02-27"));
        assertEquals("", missing("representative", "2026-02-28"), "born on 29 February, of age on the 28th");
        db.update("update care.client set under_guardianship = true where id = ?", client);
        assertEquals("2026-01-01", missing("representative", "2026-02-28"));
        db.update("update care.client set legal_representative = 'Bāriņtiesa' where id = ?", client);
        assertEquals("", missing("representative", "2026-02-28"));
    }

    @Test
    void aDisabilityIsAskedForWhereTheServiceNeedsOneAndOnceAClient() {
        db.update("update care.disability set until_on = '2026-02-28' where client_id = ?", client);
        made.placement("L2-" + number, client, "REHAB", "2026-02-01", null);
        assertEquals("", missing("disability", "2026-02-28"));
        assertEquals("2026-03-01", missing("disability", "2026-03-01"));
        db.update(
                "update care.placement set service_id = (select id from care.service where code = 'LONGTERM'),"
                        + " residential = true where id = ?",
                placement);
        assertEquals("2026-03-01", missing("disability", "2026-03-01"), "REHAB still needs one");
        db.update("update care.placement set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'x'"
                + " where placement_no = 'L2-" + number + "'");
        assertEquals("", missing("disability", "2026-03-01"));
    }

    @Test
    void aDoctorsStatementIsAskedForByRehabilitationAlone() {
        assertEquals("", missing("doctor_statement", "2026-02-28"), "day care needs none");
        made.placement("L3-" + number, client, "REHAB", "2026-02-01", null);
        assertEquals("2026-02-01", missing("doctor_statement", "2026-02-28"));
        db.update("""
                insert into care.doctor_statement (client_id, number, issued_by, issued_on, until_on)
                values (?, 'A-1', 'x', '2026-01-15', '2026-02-28')""", client);
        assertEquals("", missing("doctor_statement", "2026-02-28"), "its last day counts");
        assertEquals("2026-03-01", missing("doctor_statement", "2026-03-01"));
    }

    @Test
    void thePlanIsMissingFromTheThirtyFirstDayAfterTheFirstUntilItIsMade() {
        assertEquals("", missing("plan", "2025-12-31"));
        db.update("update care.plan set made_on = '2026-01-10'");
        assertEquals("", missing("plan", "2025-12-31"), "thirty days are given");
        assertEquals("2026-01-01", missing("plan", "2026-01-01"));
        assertEquals("2026-01-01", missing("plan", "2026-01-09"));
        assertEquals("", missing("plan", "2026-01-10"));
        db.update("update care.plan set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'");
        assertEquals("2026-01-01", missing("plan", "2026-01-10"));
    }

    @Test
    void aStayShorterThanThePlansTermNeedsNone() {
        db.update("delete from care.plan");
        db.update("update care.placement set ended_on = '2026-01-01' where id = ?", placement);
        assertEquals("", missing("plan", "2026-01-05"));
        db.update("update care.placement set ended_on = '2026-01-03' where id = ?", placement);
        assertEquals("2026-01-01", missing("plan", "2026-01-05"), "it is judged on its last day, 2 January");
    }

    @Test
    void thePersonalCodeIsAskedForOnceAClient() {
        db.update("update care.client set personal_code_cipher = null, personal_code_hash = null where id = ?", client);
        made.placement("L2-" + number, client, "REHAB", "2025-12-10", null);
        assertEquals("2025-12-01", missing("personal_code", "2025-12-20"));
    }

    private static int count(CurrentUser user, long worker, String service) {
        return on("2025-12-20", user, queries -> queries.count(worker, service));
    }

    private static int mine(CurrentUser user) {
        return on("2025-12-20", user, CompletenessQueries::mine);
    }

    private String worker(String day) {
        return on(day, Someone.with(Role.DIRECTOR), queries -> queries.ofClient(client)).stream()
                .map(MissingRow::worker)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void theTaskIsOfWhoHasTheClientElseOfTheServicesSocialWorkerElseTheDirectors() {
        db.update("update care.client set personal_code_cipher = null, personal_code_hash = null where id = ?", client);
        for (long id : List.of(-2L, -3L)) {
            made.employee(id);
            db.update("update care.employee set family_name = 'E' || ? where id = ?", -id, id);
            db.update("""
                    insert into care.responsibility (employee_id, service_id, from_on, given_by)
                    select ?, id, '2025-01-01', 'test' from care.service where code = 'DAC'""", id);
        }
        db.update("update care.employee set profession = 'psihologs' where id = -2");
        assertEquals("Testiņš Tests", worker("2025-12-20"));
        db.update("update care.responsibility set until_on = '2025-12-20' where client_id = ?", client);
        assertEquals("Testiņš Tests", worker("2025-12-19"));
        assertEquals("E3 Tests", worker("2025-12-20"));
        db.update("update care.employee set profession = 'psihologs' where id = -3");
        assertEquals("", worker("2025-12-20"));
        assertEquals(1, mine(Someone.with(Role.DIRECTOR)));
        assertEquals(0, mine(Someone.with(Role.SOCIAL_WORKER)));
    }

    @Test
    void theListHasAFileOnceTheWorstFirstAndOnlyOfTheCircle() {
        db.update("update care.client set personal_code_cipher = null, personal_code_hash = null where id = ?", client);
        long worse = made.client("W-1", LocalDate.of(1990, 1, 1));
        made.placement("W-1", worse, "WORKSHOP", "2025-12-10", null);
        long outside = made.outsider("O-1", "Ivo", "Svešais", LocalDate.of(1990, 1, 1), "Ludzas novads");
        made.placement("O-1", outside, "WORKSHOP", "2025-12-10", null);
        CurrentUser user = Someone.with(Role.SOCIAL_WORKER);
        List<IncompleteFile> files = on("2025-12-20", user, queries -> queries.files(0, "", 0, 10));
        assertEquals(
                List.of("W-1", "L-" + number),
                files.stream().map(IncompleteFile::clientNo).toList());
        assertEquals(
                List.of("application", "assessment", "contract", "decision", "disability", "personal_code"),
                files.get(0).things());
        assertEquals(List.of("Testiņš Tests"), files.get(0).workers());
        assertEquals(2, count(user, 0, ""));
        assertEquals(2, mine(user));
        assertEquals(1, count(user, Someone.EMPLOYEE, "DAC"));
        assertEquals(0, count(user, CompletenessQueries.DIRECTOR, ""));
        assertEquals(
                "personal_code 2",
                on("2025-12-20", user, queries -> queries.totals(0, "")).stream()
                        .map(total -> total.thing() + " " + total.clients())
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                1, on("2025-12-20", user, queries -> queries.workers().size()).intValue());
        assertEquals(
                0,
                on("2025-12-20", user, queries -> queries.ofClient(outside).size())
                        .intValue());
        assertEquals(3, count(Someone.with(Role.DIRECTOR), 0, ""));
    }

    @Test
    void twentyThousandFilesAreReadWithoutReadingATableForEach() {
        db.update("""
                set session_replication_role = replica;
                insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
                select 'B-' || n, 'Anna', 'Liela', '1990-01-01', 'F', 1 from generate_series(1, 20000) n;
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on, valid_from)
                select 'B-' || c.id, c.id, s.id, false, 1, '2025-12-01', '2025-12-01'
                from care.client c join care.service s on s.code = 'WORKSHOP' where c.client_no like 'B-%';
                insert into care.application (client_id, service_id, placement_id, received_on, applicant, ground)
                select client_id, service_id, id, '2025-11-01', 'client', 'vajag' from care.placement where id % 2 = 0;
                insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
                select id, '2025-11-02', 'test', 'ir', 'vajag' from care.application;
                insert into care.decision
                    (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
                select id, 'SD', '2025-12-01', 'social_service', 'granted', 1, '2025-12-01', '2025-12-31' from care.placement;
                insert into care.attendance (placement_id, day, status)
                select id, date '2025-12-03' + n, 'present' from care.placement, generate_series(1, 5) n;
                insert into care.session (session_no, client_id, held_on, kind, outcome)
                select 'N-' || id, id, '2025-12-10', 'psihologs', 'delivered' from care.client;
                insert into care.shift_note (client_id, text, written_at, written_by)
                select id, 'Mierīgi', timestamptz '2025-12-10 08:00+02' + n * interval '1 hour', 'test'
                from care.client, generate_series(1, 5) n;
                insert into care.suspension (placement_id, from_on, until_on, reason)
                select id, '2025-12-10', '2025-12-12', 'slims' from care.placement;
                insert into care.relative (client_id, name, kind, may_contact)
                select id, 'Brālis', 'sibling', true from care.client;
                insert into care.disability (client_id, grade, statement_no, from_on, until_on)
                select id, 'I', 'I', '2025-12-01', '2025-12-31' from care.client where client_no like 'B-%'""");
        db.update("analyze");
        List<String> plan = db
                .rows("explain (analyze, timing off) select client_id, count(*) from care.missing group by client_id")
                .stream()
                .map(row -> row.values().iterator().next().toString())
                .toList();
        assertTrue(plan.stream().anyMatch(line -> line.contains("rows=20001")), () -> String.join("\n", plan));
        List<String> readAgain = plan.stream()
                .filter(line -> line.contains("Seq Scan") && line.matches(".*loops=\\d{2,}.*"))
                .toList();
        assertEquals(List.of(), readAgain, () -> String.join("\n", plan));
    }
}
