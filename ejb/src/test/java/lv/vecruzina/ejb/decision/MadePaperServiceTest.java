package lv.vecruzina.ejb.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was given to the client can be shown again; a wrong document is taken back. */
class MadePaperServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser WORKER = Someone.with(Role.SOCIAL_WORKER);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), Riga.ZONE);
    private static int number;
    private final MadeUp made = new MadeUp(db);
    private long client;
    private long application;
    private long decision;

    @BeforeEach
    void decide() {
        client = made.client("MP-" + ++number, LocalDate.of(2015, 5, 5));
        application = (Long) db.value("""
                insert into care.application (client_id, service_id, received_on, applicant, ground)
                select ?, id, '2026-03-01', 'representative', 'vajadzīgs' from care.service where code = 'DAC'
                returning id""", client);
        decision = decision("2026-03-20");
    }

    private long decision(String day) {
        return (Long) db.value("""
                insert into care.decision (application_id, number, decided_on, decided_by, outcome, payer_id, valid_from)
                select ?, 'L', ?, 'social_service', 'granted', min(id), '2026-04-01' from care.municipality
                returning id""", application, LocalDate.parse(day));
    }

    private static <T> T serve(CurrentUser user, Function<MadePaperService, T> deed) {
        return db.inTransaction(em -> {
            ClientCircle circle = new ClientCircle(user, em);
            return deed.apply(new MadePaperService(em, new ChainQueries(em, circle), circle, CLOCK, user));
        });
    }

    private static <T> T papers(Function<PaperService, T> deed) {
        return db.inTransaction(
                (EntityManager em) -> deed.apply(new PaperService(em, new ClientCircle(WORKER, em), CLOCK, WORKER)));
    }

    private static MadePaper print(String data, String bytes) {
        return new MadePaper(
                "decision",
                data,
                new PaperFile("lemuma-izraksts.pdf", "application/pdf", bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private String shown() {
        return new String(
                serve(WORKER, s -> s.kept(decision, "decision")).orElseThrow().getContent(), StandardCharsets.UTF_8);
    }

    private static void withdraw(PaperRow paper, String reason) {
        papers(s -> {
            s.withdraw(paper.id(), paper.version(), reason);
            return true;
        });
    }

    private List<PaperRow> rows() {
        return papers(s -> s.ofClient(client));
    }

    @Test
    void theFirstPrintIsKeptAndASecondClickShowsIt() {
        assertEquals(Optional.empty(), serve(WORKER, s -> s.kept(decision, "decision")));
        serve(WORKER, s -> s.keep(decision, print("a", "pirmais")));
        DecisionPaper second = serve(WORKER, s -> s.keep(decision, print("b", "otrais")));
        assertArrayEquals("pirmais".getBytes(StandardCharsets.UTF_8), second.getContent());
        assertEquals(1, rows().size());
        assertEquals(print("a", "pirmais").file().sha256(), rows().get(0).sha256());
        assertEquals(CLOCK.instant(), rows().get(0).addedAt());
    }

    @Test
    void aNewRevisionIsMadeOfOtherDataAloneAndTheOldOneStays() {
        serve(WORKER, s -> s.keep(decision, print("a", "pirmais")));
        RuleViolation same = assertThrows(
                RuleViolation.class, () -> serve(WORKER, s -> s.renew(decision, print("a", "citi baiti"))));
        assertEquals("decision.paper_is_the_same[2026-04-01]", same.key() + same.parameters(), "the day in Riga");
        serve(WORKER, s -> s.renew(decision, print("b", "otrais")));
        assertEquals("otrais", shown());
        assertEquals(
                List.of(2, 1),
                rows().stream().map(PaperRow::revision).sorted((a, b) -> b - a).toList());
        long old = rows().stream()
                .filter(row -> Integer.valueOf(1).equals(row.revision()))
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals(
                "lemuma-izraksts.pdf", papers(s -> s.file(old)).orElseThrow().getFileName());
    }

    @Test
    void aLaterDecisionHasItsOwnDocument() {
        serve(WORKER, s -> s.keep(decision, print("a", "pirmais")));
        long later = decision("2026-03-25");
        assertEquals(Optional.empty(), serve(WORKER, s -> s.kept(later, "decision")));
        serve(WORKER, s -> s.keep(later, print("c", "cits lēmums")));
        assertEquals("pirmais", shown(), "the earlier one stays within reach");
        assertEquals(2, rows().size());
    }

    @Test
    void aWithdrawnDocumentNeedsAReasonIsShownToNobodyAndIsFollowedByTheNextRevision() {
        serve(WORKER, s -> s.keep(decision, print("a", "pirmais")));
        PaperRow kept = rows().get(0);
        assertEquals(
                "decision.paper_withdrawal_needs_a_reason",
                assertThrows(RuleViolation.class, () -> withdraw(kept, " ")).key());
        withdraw(kept, "ne tas klients");
        assertEquals("ne tas klients", rows().get(0).withdrawnReason());
        assertEquals(Optional.empty(), papers(s -> s.file(kept.id())));
        assertThrows(RuleViolation.class, () -> withdraw(kept, "vēlreiz"));
        assertEquals(
                2, serve(WORKER, s -> s.keep(decision, print("a", "jauns"))).getRevision());
    }

    @Test
    void aDocumentChangedMeanwhileIsNotWithdrawn() {
        serve(WORKER, s -> s.keep(decision, print("a", "pirmais")));
        PaperRow seen = rows().get(0);
        db.update("update care.decision_paper set version = version + 1 where id = ?", seen.id());
        assertThrows(OptimisticLockException.class, () -> withdraw(seen, "ne tas klients"));
    }

    @Test
    void outsideTheCircleThereIsNoDocument() {
        serve(WORKER, s -> s.keep(decision, print("a", "pirmais")));
        CurrentUser stranger = Someone.official(Role.MUNICIPALITY, made.municipality("Ludzas novads"));
        assertEquals(Optional.empty(), serve(stranger, s -> s.kept(decision, "decision")));
        assertThrows(RuleViolation.class, () -> serve(stranger, s -> s.renew(decision, print("b", "otrais"))));
    }
}
