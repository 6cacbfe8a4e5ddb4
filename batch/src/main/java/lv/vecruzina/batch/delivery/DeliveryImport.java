package lv.vecruzina.batch.delivery;

import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.batch.legal.Parameters;
import lv.vecruzina.ejb.delivery.DeliveryFolders;
import lv.vecruzina.ejb.delivery.Reason;

/**
 * Applies every delivery in the inbox, each once (piegāžu imports). A file's rows and what is noted of them commit together;
 * refused rows are written out before the delivery counts as applied, and it counts as applied before it is moved away: cut
 * off anywhere and started again, it ends as one undisturbed run does.
 */
public final class DeliveryImport {
    /** MB that one file may have. */
    public static final int LARGEST_MB = 32;

    private static final System.Logger LOG = System.getLogger(DeliveryImport.class.getName());

    private final Inbox inbox;
    private final UnitOfWork transaction;
    private final Map<String, TakenFile> taken;
    private final Clock clock;
    private final LocalDate asOf;

    /** @param asOf the day up to which open stays are judged */
    public DeliveryImport(
            DeliveryFolders folders, UnitOfWork transaction, List<TakenFile> taken, Clock clock, LocalDate asOf) {
        this.inbox = new Inbox(folders, clock);
        this.transaction = transaction;
        this.taken = taken.stream().collect(Collectors.toMap(TakenFile::name, Function.identity()));
        this.clock = clock;
        this.asOf = asOf;
    }

    /** Returns the number of deliveries that were applied. */
    public int run() throws Exception {
        int applied = 0;
        for (Path place : inbox.places()) {
            try {
                applied += apply(place) ? 1 : 0;
            } catch (NoSuchFileException gone) {
                LOG.log(Level.INFO, "a delivery was taken away while it was read");
            }
        }
        empty();
        return applied;
    }

    private boolean apply(Path place) throws Exception {
        try (FoundDelivery delivery = FoundDelivery.at(place)) {
            return !delivery.isUnfinished() && apply(delivery, delivery.hash());
        } catch (Unreadable archive) {
            return refuse(place, archive.reason());
        }
    }

    private boolean apply(FoundDelivery delivery, String hash) throws Exception {
        DeliveryRecords.Known known = register(delivery.name(), hash);
        if (!known.applied()) {
            for (String file : FileNames.inOrder(delivery.files())) {
                transaction.run(connection -> read(connection, delivery, known.id(), file));
            }
            close(delivery, known.id());
        }
        if (delivery.isUnfinished() || !delivery.hash().equals(hash)) {
            LOG.log(Level.INFO, "a delivery changed while it was read; what is new in it enters with the next run");
            return true;
        }
        finish(delivery.place(), known);
        return !known.applied();
    }

    private DeliveryRecords.Known register(String name, String hash) throws Exception {
        String giver = inbox.giver(name);
        return transaction.run(connection -> {
            DeliveryRecords.Known known =
                    new DeliveryRecords(connection).locked().register(name, hash, giver, clock.instant());
            if (known.isNew()) {
                inbox.makeRoom(name);
            }
            return known;
        });
    }

    private boolean read(Connection connection, FoundDelivery delivery, long id, String file) throws Exception {
        DeliveryRecords records = new DeliveryRecords(connection).locked();
        if (records.isRead(id, file)) {
            return false;
        }
        FileResult result = result(connection, delivery, file);
        records.keep(id, file, result);
        LOG.log(
                Level.INFO,
                "import of {0}: {1}, new {2}, changed {3}, unchanged {4}, refused {5}",
                FileNames.isKnown(file) ? FileNames.kind(file) : "another file",
                result.state(),
                result.fresh(),
                result.changed(),
                result.unchanged(),
                result.refused());
        return true;
    }

    private FileResult result(Connection connection, FoundDelivery delivery, String file) throws Exception {
        TakenFile kind = taken.get(FileNames.kind(file));
        if (kind == null) {
            return FileResult.unread("unknown", Reason.of("unknown_file"));
        }
        try {
            String text = delivery.text(file, LARGEST_MB << 20);
            asItWas(connection);
            return FileImport.run(connection, kind.layout(connection, asOf), text);
        } catch (Unreadable refused) {
            return FileResult.unread("unreadable", refused.reason());
        }
    }

    /** History is recorded as it was: what breaks a limit enters. */
    private static void asItWas(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('care.as_it_was', 'on', true)");
        }
    }

    private void close(FoundDelivery delivery, long id) throws Exception {
        transaction.run(connection -> {
            DeliveryRecords records = new DeliveryRecords(connection).locked();
            for (TakenFile file : taken.values()) {
                file.close(connection, id, asOf);
            }
            RefusedFiles.write(inbox.imports(delivery.name()), delivery.files(), records.refused(id), clock.instant());
            records.applied(id, clock.instant());
            return true;
        });
    }

    private void finish(Path place, DeliveryRecords.Known known) throws Exception {
        inbox.finish(place);
        transaction.run(connection -> {
            DeliveryRecords records = new DeliveryRecords(connection);
            if (known.moved()) {
                records.givenAgain(known.id(), clock.instant());
            } else {
                records.moved(known.id(), clock.instant());
            }
            return true;
        });
    }

    /** What can't be read as a whole is a delivery with one unreadable file. */
    private boolean refuse(Path place, Reason reason) throws Exception {
        String file = String.valueOf(place.getFileName());
        DeliveryRecords.Known known = register(Inbox.stem(file), FoundDelivery.hash(place));
        transaction.run(connection -> {
            DeliveryRecords records = new DeliveryRecords(connection).locked();
            if (!records.isRead(known.id(), file)) {
                records.keep(known.id(), file, FileResult.unread("unreadable", reason));
                records.applied(known.id(), clock.instant());
            }
            return true;
        });
        finish(place, known);
        return !known.applied();
    }

    private boolean isKnown(Path place) throws Exception {
        String hash = FoundDelivery.hashAt(place);
        return transaction.run(connection -> new DeliveryRecords(connection).isKnown(hash));
    }

    private void empty() throws Exception {
        Instant now = clock.instant();
        int days = transaction.run(connection -> Optional.ofNullable(
                        Parameters.read(connection).on("IMPORT_KEPT_DAYS", "", LocalDate.now(clock)))
                .orElseThrow()
                .intValueExact());
        Instant before = now.minus(Duration.ofDays(days));
        int folders = inbox.empty(before, this::isKnown);
        int rows = transaction.run(connection -> new DeliveryRecords(connection).clear(before, now));
        if (folders + rows > 0) {
            LOG.log(Level.INFO, "emptied after {0} days: {1} folders, rows of {2} deliveries", days, folders, rows);
        }
    }
}
