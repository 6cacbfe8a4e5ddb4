package lv.vecruzina.ejb.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.PlacementServices;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dated change of a running service: another amount, another payer; what was before stays as it was. */
class ChangeServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static int number;
    private final MadeUp made = new MadeUp(db);
    private long client;

    @BeforeEach
    void arrive() {
        client = made.client("CH-" + ++number, LocalDate.of(2015, 5, 5));
    }

    private static void change(Consumer<ChangeService> deed) {
        db.transact(em -> {
            ClientCircle circle = new ClientCircle(WORKER, em);
            ChainQueries chains = new ChainQueries(em, circle);
            LegalParameters parameters = new LegalParameters(em);
            deed.accept(new ChangeService(
                    em,
                    chains,
                    new TermQueries(em, chains, circle, parameters),
                    parameters,
                    PlacementServices.of(em, circle, parameters, CLOCK, WORKER),
                    CLOCK,
                    WORKER));
        });
    }

    private List<ChainRow> chains() {
        return chainsOn(TODAY);
    }

    private List<ChainRow> chainsOn(LocalDate day) {
        return db.inTransaction(em -> {
            em.createNativeQuery("select set_config('care.today', ?1, true)")
                    .setParameter(1, day.toString())
                    .getSingleResult();
            return new ChainQueries(em, new ClientCircle(WORKER, em)).ofClient(client);
        });
    }

    private ChainRow row() {
        return chains().stream()
                .filter(one -> one.endedOn() == null)
                .findFirst()
                .orElse(chains().get(0));
    }

    private static int version(ChainRow row) {
        Integer version = row.placementVersion();
        return version == null ? -1 : version;
    }

    private long placed(String service, String from, @Nullable String until) {
        return made.placement("CH-" + service + number, client, service, from, until);
    }

    private DecisionDraft draft(
            LocalDate from,
            @Nullable LocalDate to,
            String payer,
            @Nullable Integer days,
            Map<String, Integer> sessions) {
        return new DecisionDraft(
                "L-M" + number,
                TODAY,
                "social_service",
                "granted",
                made.municipality(payer),
                from,
                to,
                days,
                sessions,
                null,
                null);
    }

    private void decided(
            long placement, String from, @Nullable String to, @Nullable Integer days, @Nullable Integer sessions) {
        Object decision = db.value("""
                insert into care.decision (placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to,
                    granted_days)
                select id, 'L-0', ?::date, 'social_service', 'granted', payer_id, ?::date, ?::date, ?::int
                from care.placement where id = ? returning id""", from, from, to, days, placement);
        if (sessions != null) {
            db.update(
                    "insert into care.decision_grant (decision_id, kind, sessions) values (?, 'psihologs', ?)",
                    decision,
                    sessions);
        }
    }

    private static void refusal(String key, Runnable deed) {
        assertEquals(key, assertThrows(RuleViolation.class, deed::run).key());
    }

    /** "kind from to sessions" of every grant that counts. */
    private List<String> grants() {
        return Sql.rows(
                db.dataSource(),
                "session/grants",
                found -> found.getString(1) + " " + found.getString(2) + " " + found.getString(3) + " "
                        + found.getInt(4),
                client);
    }

    @Test
    void anotherAmountOfSessionsCountsFromItsFirstDay() {
        long placement = placed("REHAB", "2026-01-01", null);
        decided(placement, "2026-01-01", "2026-12-31", null, 20);
        db.update("""
                insert into care.doctor_statement (client_id, number, issued_by, issued_on) values (?, 'A', 'x', '2026-01-01')""", client);
        ChainRow row = row();
        DecisionDraft more = draft(
                LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31), "Rēzeknes novads", null, Map.of("psihologs", 30));
        change(s -> s.amount(row.key(), row.version(), more));
        assertEquals(
                List.of("psihologs 2026-01-01 2026-03-31 20", "psihologs 2026-04-01 2026-12-31 30"),
                grants(),
                "the earlier one to the day before");
        assertThrows(OptimisticLockException.class, () -> change(s -> s.amount(row.key(), row.version(), more)));
        ChainRow again = row();
        change(s -> s.amount(
                again.key(),
                again.version(),
                draft(LocalDate.of(2026, 4, 1), null, "Rēzeknes novads", null, Map.of("psihologs", 5))));
        assertEquals(
                List.of("psihologs 2026-01-01 2026-03-31 20", "psihologs 2026-04-01 null 5"),
                grants(),
                "one changed on its first day has granted nothing");
    }

    @Test
    void anotherAmountOfRespiteDaysCountsWithWhatWasTakenBefore() {
        long placement = placed("RESPITE", "2026-03-20", "2026-04-03");
        decided(placement, "2026-01-01", "2026-12-31", 14, null);
        ChainRow row = row();
        refusal(
                "decision.needs_days",
                () -> change(s -> s.amount(
                        row.key(),
                        row.version(),
                        draft(LocalDate.of(2026, 4, 1), null, "Rēzeknes novads", null, Map.of()))));
        change(s -> s.amount(
                row.key(),
                row.version(),
                draft(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 1, 31), "Rēzeknes novads", 10, Map.of())));
        assertEquals(22, granted(2026), "12 nights were taken in March");
        assertEquals(10, granted(2027), "the changed one alone is valid in the next year");
        assertEquals(14, db.value("select used from care.respite_year where client_id = ? and year = 2026", client));
    }

    private @Nullable Object granted(int year) {
        return db.value("select care.respite_granted(?, ?)", client, year);
    }

    @Test
    void aChangeLiesWithinTheService() {
        placed("RESPITE", "2026-03-20", "2026-04-03");
        ChainRow row = row();
        for (String day : List.of("2026-03-19", "2026-04-03")) {
            refusal(
                    "decision.changed_outside",
                    () -> change(s -> s.amount(
                            row.key(),
                            row.version(),
                            draft(LocalDate.parse(day), null, "Rēzeknes novads", 3, Map.of()))));
        }
        refusal(
                "placement.payer_changes_within",
                () -> pays(row, LocalDate.of(2026, 3, 20), "Ludzas novads", "pārcēlās"));
        refusal("placement.payer_is_the_same", () -> pays(row, TODAY, "Rēzeknes novads", "pārcēlās"));
        refusal("placement.payer_change_needs_a_reason", () -> pays(row, TODAY, "Ludzas novads", " "));
    }

    private void pays(ChainRow row, LocalDate from, String payer, String why) {
        change(s -> s.payer(row.key(), version(row), draft(from, null, payer, null, Map.of()), why));
    }

    @Test
    void anotherPayerTakesOverWithMarksSuspensionRoomAndSessions() {
        long placement = placed("HALFWAY", "2024-02-28", null);
        decided(placement, "2024-02-28", null, null, null);
        made.mark(placement, "2024-02-29", "hospital");
        made.mark(placement, "2024-03-01", "home");
        made.roomStay(client, made.room("CH-" + number, "A", "12", 2), "2024-02-28", null);
        db.update("""
                insert into care.session (session_no, client_id, held_on, kind, starts_at, ends_at)
                values (?, ?, '2026-05-05', 'psihologs', '2026-05-05 10:00+03', '2026-05-05 10:45+03')""", "CH-S" + number, client);
        db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                values (?, '2024-02-28', '2024-03-05', 'slimnīca'), (?, '2026-06-01', null, 'nometne')""", placement, placement);
        ChainRow row = row();
        DecisionDraft leapDay = draft(LocalDate.of(2024, 2, 29), null, "Ludzas novads", null, Map.of());
        assertThrows(
                OptimisticLockException.class,
                () -> change(s -> s.payer(row.key(), version(row) + 1, leapDay, "mainīts pa vidu")));
        pays(row, LocalDate.of(2024, 2, 29), "Ludzas novads", "ģimene pārcēlās");
        refusal(
                "decision.changed_outside",
                () -> pays(row, LocalDate.of(2024, 2, 29), "Ludzas novads", "divreiz nospiests"));

        assertEquals(
                List.of(
                        "Rēzeknes novads 2024-02-28 2024-02-29 payer_change",
                        "Ludzas novads 2024-02-29 null payer_change"),
                said("""
                        select m.name || ' ' || p.started_on || ' ' || coalesce(p.ended_on::text, 'null') || ' '
                               || coalesce(p.came_from, p.ended_to) as said
                        from care.placement p join care.municipality m on m.id = p.payer_id
                        where p.client_id = ? order by p.started_on"""),
                "on a leap day");
        assertEquals(List.of("2024-02-29 hospital true", "2024-03-01 home true"), said("""
                        select a.day || ' ' || a.status || ' ' || (p.began_as_id is not null) as said
                        from care.attendance a join care.placement p on p.id = a.placement_id
                        where p.client_id = ? order by a.day"""));
        assertEquals(
                List.of("2024-02-28 2024-02-29 false", "2024-02-29 2024-03-05 true", "2026-06-01 null true"),
                said("""
                        select u.from_on || ' ' || coalesce(u.until_on::text, 'null') || ' ' || (p.began_as_id is not null) as said
                        from care.suspension u join care.placement p on p.id = u.placement_id
                        where p.client_id = ? order by u.from_on"""));
        assertEquals(List.of("2024-02-28 null"), said("""
                        select from_on || ' ' || coalesce(until_on::text, 'null') as said
                        from care.room_stay where withdrawn_at is null and client_id = ?"""), "the bed stays");
        assertEquals(
                List.of("false"),
                said("select (withdrawn_at is not null)::text as said from care.session where client_id = ?"),
                "the session stays");
        assertEquals("Ludzas novads", row().payer());
        assertEquals("run", row().nextStep());
        assertEquals(null, row().contractNo(), "the new payer's decision gets its contract");
    }

    private List<String> said(String sql) {
        return db.rows(sql, client).stream()
                .map(found -> (String) found.get("said"))
                .toList();
    }

    @Test
    void theFileStaysCompleteAndTheTermsOfTheStayDoNotBeginAnew() {
        long placement = placed("LONGTERM", "2025-12-15", null);
        decided(placement, "2025-12-15", null, null, null);
        db.update("""
                insert into care.decision_paper (client_id, step, step_id, file_name, media_type, sha256, content, added_by)
                select ?, step, ?, 'a.pdf', 'application/pdf', 'x', 'x', 'test'
                from unnest(array['application', 'assessment', 'contract', 'study']) step""", client, -placement);
        Object ends = db.value("select care.proposed_end(?)", placement);
        ChainRow row = row();
        pays(row, LocalDate.of(2026, 1, 1), "Ludzas novads", "jaunā dzīvesvieta");
        assertEquals(List.of(), said("""
                        select distinct thing as said from care.missing_on('2026-01-02') where client_id = ?
                        and thing in ('application', 'assessment', 'contract', 'results', 'decision')"""), "the papers are the stay's, and it has not ended");
        assertEquals(ends, db.value("""
                        select care.proposed_end(id) from care.placement where began_as_id = ?""", placement), "the proof of study counts on");
        ChainRow second = row();
        pays(second, LocalDate.of(2026, 2, 1), "Rēzeknes novads", "atgriezās");
        assertEquals(List.of("2"), said("""
                        select count(*)::text as said from care.placement p
                        where p.client_id = ? and p.began_as_id = (select min(id) from care.placement where client_id = p.client_id)"""), "a second change names the first placement too");
    }

    @Test
    void aFullServiceKeepsItsClientWhoseMarkedDaysOfRespiteAreCountedOnce() {
        placed("RESPITE", "2025-12-30", "2026-01-03");
        ChainRow row = row();
        made.history(() -> {
            for (int i = 0; i < 7; i++) {
                made.placement(
                        "CH-F" + number + i,
                        made.client("CH-F" + number + i, LocalDate.of(2015, 1, 1)),
                        "RESPITE",
                        "2025-12-30",
                        "2026-01-03");
            }
        });
        pays(row, LocalDate.of(2026, 1, 1), "Ludzas novads", "jaunā dzīvesvieta");
        assertEquals(
                List.of("2025 2", "2026 2"),
                said("select year || ' ' || used as said from care.respite_year where client_id = ? order by year"),
                "over the turn of the year");
    }
}
