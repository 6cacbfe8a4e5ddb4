package lv.vecruzina.batch.obligation;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.obligation.Digest;
import lv.vecruzina.ejb.obligation.DigestQueries;
import lv.vecruzina.ejb.obligation.DigestReader;

/**
 * Step of the night after the clock (kopsavilkumu sūtīšana): at most one digest a calendar day and user, also where the night
 * runs twice or on two servers, since a row is claimed before a letter leaves. What could not be sent is tried by the next day's
 * night; the night itself goes on. Without VECRUZINA_MAIL_HOST nothing is sent.
 */
@Named
@Dependent
public class SendDigests extends AbstractBatchlet {
    private static final System.Logger LOG = System.getLogger(SendDigests.class.getName());
    private static final String LIMIT_MILLIS = "10000";

    @Inject
    private DigestQueries queries;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/mail/Vecruzina")
    private Session session;

    @SuppressWarnings("NullAway.Init")
    protected SendDigests() {}

    SendDigests(DigestQueries queries, Transactions transactions, Clock clock, Session session) {
        this.queries = queries;
        this.transactions = transactions;
        this.clock = clock;
        this.session = session;
    }

    @Override
    public String process() throws Exception {
        if (Optional.ofNullable(System.getenv("VECRUZINA_MAIL_HOST")).orElse("").isBlank()) {
            return "OFF";
        }
        String base = Optional.ofNullable(System.getenv("VECRUZINA_URL"))
                .orElse("http://localhost:" + System.getProperty("jboss.http.port", "8080"));
        send(base.replaceAll("/+$", "") + "/home/index.xhtml");
        return "COMPLETED";
    }

    /** Returns the number of digests that left. */
    int send(String home) throws Exception {
        Properties properties = session.getProperties();
        properties.put("mail.smtp.connectiontimeout", LIMIT_MILLIS);
        properties.put("mail.smtp.timeout", LIMIT_MILLIS);
        properties.put("mail.smtp.writetimeout", LIMIT_MILLIS);
        properties.put("mail.smtp.starttls.enable", "true");
        int sent = 0;
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (DigestReader reader : queries.readers()) {
                sent += send(transport, reader, home);
            }
        } catch (MessagingException e) {
            failed(e);
        }
        LOG.log(INFO, "Digests sent: " + sent);
        return sent;
    }

    private int send(Transport transport, DigestReader reader, String home) throws Exception {
        Digest digest = queries.of(reader);
        LocalDate day = LocalDate.now(clock);
        if (digest.count() == 0 || !transactions.run(RunClock.ACTOR, c -> claim(c, reader, day, digest.count()))) {
            return 0;
        }
        try {
            Message mail = DigestMail.of(session, reader.email(), digest, home, clock.instant());
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException e) {
            failed(e);
            return 0;
        }
        return transactions.run(RunClock.ACTOR, c -> sent(c, reader, day));
    }

    /** The message of the failure names the address: only its kind is logged. */
    private static void failed(MessagingException e) {
        LOG.log(WARNING, "A digest could not be sent: " + e.getClass().getSimpleName());
    }

    private static boolean claim(Connection connection, DigestReader reader, LocalDate day, long asked)
            throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement("""
                insert into care.obligation_digest (account_id, day, asked, claimed_at) values (?, ?, ?, clock_timestamp())
                on conflict on constraint obligation_digest_is_sent_once_a_day do nothing""")) {
            claim.setLong(1, reader.accountId());
            claim.setObject(2, day);
            claim.setLong(3, asked);
            return claim.executeUpdate() == 1;
        }
    }

    private static int sent(Connection connection, DigestReader reader, LocalDate day) throws SQLException {
        try (PreparedStatement sent = connection.prepareStatement("""
                update care.obligation_digest set sent_at = clock_timestamp() where account_id = ? and day = ?""")) {
            sent.setLong(1, reader.accountId());
            sent.setObject(2, day);
            return sent.executeUpdate();
        }
    }
}
