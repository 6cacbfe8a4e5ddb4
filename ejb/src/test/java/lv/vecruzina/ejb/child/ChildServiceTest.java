package lv.vecruzina.ejb.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.account.Access;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
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

/** A child's turn at the tablet: begun by somebody of the circle, taken once, and good for nothing but the child's pages. */
class ChildServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final CurrentUser CARER = Someone.with(Role.CARER);
    private static int number;
    private String child = "";
    private long id;

    @BeforeEach
    void arrive() {
        child = "B-" + ++number;
        id = new MadeUp(db).client(child, LocalDate.of(2014, 2, 28));
    }

    private static <T> T at(Duration later, Function<ChildService, T> deed) {
        Clock clock = Clock.fixed(NOW.plus(later), Riga.ZONE);
        return db.inTransaction(
                em -> deed.apply(new ChildService(em, new ClientCircle(CARER, em, clock), CARER, clock)));
    }

    @Test
    void aTicketOpensTheTurnOfItsChildOnce() {
        String ticket = at(Duration.ZERO, service -> service.give(child));
        Identity turn =
                at(Duration.ofSeconds(2), service -> service.take(ticket)).orElseThrow();
        assertEquals(Set.of(Role.CHILD), turn.roles());
        assertEquals(id, new CurrentUser(turn).childId());
        assertEquals("child+test", turn.userName());
        assertEquals(Optional.empty(), at(Duration.ofSeconds(3), service -> service.take(ticket)), "a second time");
        assertEquals(Optional.empty(), at(Duration.ZERO, service -> service.take("00")));
    }

    @Test
    void aTicketIsGoodForAMinute() {
        String early = at(Duration.ZERO, service -> service.give(child));
        assertTrue(at(Duration.ofSeconds(59), service -> service.take(early)).isPresent());
        String late = at(Duration.ZERO, service -> service.give(child));
        assertFalse(at(Duration.ofSeconds(60), service -> service.take(late)).isPresent());
    }

    @Test
    void theTabletSuitsAChildFromSevenToEighteen() {
        for (String born : List.of("2008-04-01", "2019-03-31")) {
            assertEquals(true, at(Duration.ZERO, service -> service.suits(LocalDate.parse(born))), born);
        }
        for (String born : List.of("2008-03-31", "2019-04-01")) {
            assertEquals(false, at(Duration.ZERO, service -> service.suits(LocalDate.parse(born))), born);
        }
    }

    @Test
    void aChildOutsideTheCircleIsUnknown() {
        new MadeUp(db).outsider("BX-" + number, "Cits", "Bērns", LocalDate.of(2014, 1, 1), "Rēzeknes novads");
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> at(Duration.ZERO, service -> service.give("BX-" + number)));
        assertEquals("client.unknown", refused.key());
    }

    /** Whatever is open to everyone who logged in is not open to a child: not a password, not a home page. */
    @Test
    void aChildOpensOnlyWhatNamesAChild() {
        Access access = new Access();
        for (String page : access.pages()) {
            boolean own = page.equals("/child/index.xhtml") || page.endsWith("/mine.xhtml");
            assertEquals(own || access.isPublic(page), access.page(page, Role.CHILD::equals), page);
        }
        assertFalse(access.method("LoginService.setPassword", Role.CHILD::equals));
    }
}
