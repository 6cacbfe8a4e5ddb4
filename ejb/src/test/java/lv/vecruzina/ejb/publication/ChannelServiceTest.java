package lv.vecruzina.ejb.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*8: whose a channel is decides who may consent; a channel ended keeps what stands on it. */
class ChannelServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);
    private static final CurrentUser DIRECTOR = Someone.with(Role.DIRECTOR);

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.publication cascade");
        new MadeUp(db).client("K-1", LocalDate.of(2014, 5, 5));
    }

    @AfterEach
    void asShipped() {
        db.update("delete from care.publication_channel where name in ('TikTok', 'skolas avīze')");
        db.update("update care.publication_channel set offered = true");
    }

    private static <T> T serve(Function<ChannelService, T> deed) {
        return db.inTransaction(em -> deed.apply(new ChannelService(db.dataSource(), em, CLOCK)));
    }

    private static boolean change(ChannelRow row, boolean own, boolean offered) {
        return serve(service -> {
            service.change(row.id() == null ? -1 : row.id(), row.version(), own, offered);
            return true;
        });
    }

    private static boolean add(String name, boolean own) {
        return serve(service -> {
            service.add(name, own);
            return true;
        });
    }

    private static ChannelRow row(String name) {
        List<ChannelRow> found = serve(ChannelService::all).stream()
                .filter(one -> one.name().equals(name))
                .toList();
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    private static String refusal(Runnable deed) {
        RuntimeException refused = assertThrows(RuntimeException.class, deed::run);
        return refused instanceof RuleViolation rule
                ? rule.key()
                : Constraint.refusedBy(refused).orElse(refused.toString());
    }

    private static List<String> offered() {
        return db.inTransaction(em -> new PublicationQueries(
                        db.dataSource(), em, new ClientCircle(DIRECTOR, em, CLOCK), DIRECTOR, CLOCK)
                .channels());
    }

    private static List<String> ofChild() {
        return db.inTransaction(
                em -> new ConsentService(db.dataSource(), em, new ClientCircle(DIRECTOR, em, CLOCK), DIRECTOR, CLOCK)
                                .channels((Long) Objects.requireNonNull(
                                        db.value("select id from care.client where client_no = 'K-1'")))
                                .stream()
                                .map(ChannelConsent::channel)
                                .toList());
    }

    private static void consent(String channel) {
        db.update("""
                insert into care.consent (client_id, given_on, channel, by_child, by_representative)
                select id, date '2026-01-01', ?, true, true from care.client where client_no = 'K-1'""", channel);
    }

    @Test
    void aChannelEndedIsOfferedToNobodyWhoHasNotAgreedToIt() {
        change(row("Instagram"), true, false);
        assertEquals(false, offered().contains("Instagram"));
        assertEquals(false, ofChild().contains("Instagram"));
        consent("Instagram");
        assertEquals(true, ofChild().contains("Instagram"), "who agreed can still take it back");
        assertEquals(false, row("Instagram").offered());
        assertEquals(1, row("Instagram").consents());
        change(row("Instagram"), true, true);
        assertEquals(true, offered().contains("Instagram"));
    }

    @Test
    void whatADeliveryNamesStandsLastUntilSomebodySaysWhoseItIs() {
        consent("skolas avīze");
        db.update("""
                insert into care.publication (publication_no, published_on, channel, removed_on)
                values ('K-1', '2026-01-01', 'skolas avīze', null), ('K-2', '2026-01-01', 'skolas avīze', '2026-03-31')""");
        List<ChannelRow> all = serve(ChannelService::all);
        ChannelRow last = all.get(all.size() - 1);
        assertEquals(new ChannelRow(null, 0, "skolas avīze", true, false, 1, 1), last);
        add(last.name(), false);
        ChannelRow known = row("skolas avīze");
        assertEquals(true, known.known() && known.offered() && !known.own());
    }

    @Test
    void aChannelIsListedOnceUnderANameAndChangedByOneAtATime() {
        add("TikTok", true);
        assertEquals("publication_channel_is_named_once", refusal(() -> add(" TikTok ", false)));
        assertEquals("publication_channel_has_a_name", refusal(() -> add("  ", false)));
        ChannelRow read = row("TikTok");
        change(read, false, true);
        assertThrows(OptimisticLockException.class, () -> change(read, true, true));
        assertEquals(
                "publication.channel_unknown",
                refusal(() -> change(new ChannelRow(null, 0, "-", true, true, 0, 0), true, true)));
    }
}
