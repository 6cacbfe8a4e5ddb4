package lv.vecruzina.batch.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.obligation.DigestQueries;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At most one digest a day and user: how much is asked by kind, and nothing of anybody (dienas kopsavilkums). */
class SendDigestsTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** Half past midnight in Riga, before the night of the clock change. */
    private static final Instant NIGHT = Instant.parse("2026-03-28T22:30:00Z");

    private static final String HOME = "https://vecruzina.example/home/index.xhtml";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void aSocialWorkerWithAnAddress() {
        server.start();
        db.update(
                "truncate care.client, care.obligation, care.obligation_digest, care.account, care.account_role cascade");
        long client = made.client("V-77", "Austra", "Savdabīga", LocalDate.of(2015, 5, 5), "Rēzeknes novads");
        made.placement("P-1", client, "LONGTERM", "2026-03-01", null);
        made.employee(-5);
        account("agnese", "agnese@piemers.lv", "DIRECTOR");
        for (String rule : new String[] {"PLAN_DUE", "PLAN_REVIEW"}) {
            db.update("""
                    insert into care.obligation (rule, client_id, arose_on, due_at, remind_on, escalated_on)
                    values (?, ?, '2026-03-01', '2026-03-20 23:59:59+02', '2026-03-10', '2026-03-27')""", rule, client);
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static void account(String name, String email, String role) {
        db.update("""
                with a as (
                    insert into care.account (user_name, display_name, email) values (?, 'Agnese', nullif(?, '')) returning id)
                insert into care.account_role (account_id, role) select id, ? from a""", name, email, role);
    }

    /** A night on a server of its own. */
    private int night(Instant at, int port) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.from", "vecruzina@piemers.lv");
        Clock clock = Clock.fixed(at, Riga.ZONE);
        Transactions transactions = new Transactions() {
            @Override
            public <T> T run(String actor, Work<T> work) throws Exception {
                try (Connection connection = db.dataSource().getConnection()) {
                    connection.setAutoCommit(false);
                    T result = work.on(connection);
                    connection.commit();
                    return result;
                }
            }
        };
        return db.inTransaction(em -> {
            try {
                return new SendDigests(
                                new DigestQueries(em, clock), transactions, clock, Session.getInstance(properties))
                        .send(HOME);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private int night(Instant at) throws Exception {
        return night(at, server.getSmtp().getPort());
    }

    @Test
    void itTellsHowMuchIsAskedByKindAndNothingOfAnybody() throws Exception {
        assertEquals(1, night(NIGHT));
        MimeMessage mail = server.getReceivedMessages()[0];
        String text = String.valueOf(mail.getContent());
        assertEquals("Vecružina: pienākumi šodien – 2", mail.getSubject());
        assertEquals("agnese@piemers.lv", mail.getAllRecipients()[0].toString());
        assertTrue(text.contains("1  Jāsastāda individuālais plāns"), text);
        assertTrue(text.contains("1  The individual plan is to be reviewed"), text);
        assertTrue(text.contains("No tiem nokavēti: 2."), text);
        assertTrue(text.contains(HOME), text);
        for (String personal : new String[] {"Austra", "Savdab", "V-77", "P-1"}) {
            assertFalse(text.contains(personal), personal);
        }
    }

    @Test
    void theSecondReminderIsCountedOfItsOwnFromItsDayUntilItIsLate() throws Exception {
        db.update("update care.obligation set due_at = '2026-04-28 23:59:59+03', remind_again_on = '2026-03-30'"
                + " where rule = 'PLAN_DUE'");
        night(NIGHT);
        night(NIGHT.plusSeconds(86_400));
        db.update("update care.obligation set due_at = '2026-03-30 23:59:59+03' where rule = 'PLAN_DUE'");
        night(NIGHT.plusSeconds(2 * 86_400));
        assertEquals(
                List.of(false, true, false),
                Arrays.stream(server.getReceivedMessages())
                        .map(mail -> said(mail).contains("Atgādināti vēlreiz, jo termiņš tuvojas: 1."))
                        .toList());
    }

    private static String said(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneADayAlsoWhereTheNightRunsTwice() throws Exception {
        assertEquals(1, night(NIGHT));
        assertEquals(0, night(NIGHT.plusSeconds(7200)), "the night of the clock change has one day");
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(1, night(Instant.parse("2026-03-29T21:00:00Z")), "midnight in Riga, summer time");
        assertEquals("2026-03-29, 2026-03-30", db.value("""
                select string_agg(day::text, ', ' order by day) from care.obligation_digest where sent_at is not null"""));
    }

    @Test
    void whoIsAskedNothingHasNoAddressOrIsDisabledGetsNone() throws Exception {
        account("bez", "", "DIRECTOR");
        account("slegts", "slegts@piemers.lv", "DIRECTOR");
        db.update("update care.account set disabled_at = now() where user_name = 'slegts'");
        account("pavars", "pavars@piemers.lv", "CARER");
        assertEquals(1, night(NIGHT));
    }

    @Test
    void aServerThatIsAwayStopsNothingAndTheNextNightTries() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        assertEquals(0, night(NIGHT, port));
        assertEquals(0L, db.value("select count(*) from care.obligation_digest"));
        server.start();
        assertEquals(1, night(NIGHT.plusSeconds(60)));
    }

    @Test
    void anAddressThatIsNoneLeavesTheOthersTheirs() throws Exception {
        account("nederiga", "ne..deriga@piemers.lv", "DIRECTOR");
        account("zane", "zane@piemers.lv", "DIRECTOR");
        assertEquals(2, night(NIGHT));
        assertEquals(2, server.getReceivedMessages().length);
        assertEquals("nederiga", db.value("""
                select a.user_name from care.obligation_digest d join care.account a on a.id = d.account_id
                where d.sent_at is null"""));
        assertEquals(0, night(NIGHT.plusSeconds(60)), "tried again by the next day's night");
    }
}
