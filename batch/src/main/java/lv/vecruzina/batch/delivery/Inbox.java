package lv.vecruzina.batch.delivery;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.vecruzina.ejb.delivery.DeliveryFolders;
import lv.vecruzina.ejb.shared.OwnerOnly;

/**
 * The folders of deliveries at work (iesūtne). What lies loose in the inbox is gathered into one delivery; what is applied
 * moves to {@code done}; what lies there is closed to others and emptied after a while.
 */
final class Inbox {
    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String GATHERED = ".inbox.gathered";

    private final DeliveryFolders folders;
    private final Clock clock;

    Inbox(DeliveryFolders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    /** Folders and archives in the order of their names; what is hidden or still being copied is not there yet. */
    List<Path> places() throws IOException {
        if (!Files.isDirectory(folders.inbox())) {
            OwnerOnly.folder(folders.inbox());
        }
        gather();
        announceOthers();
        return list(folders.inbox()).stream()
                .filter(path -> Files.isDirectory(path) || hasEnding(path, ".zip"))
                .toList();
    }

    /** Loose files become a folder of their own, shown whole; cut off in between, the next run goes on with it. */
    private void gather() throws IOException {
        Path aside = folders.inbox().resolve(GATHERED);
        for (Path file : list(folders.inbox())) {
            if (Files.isRegularFile(file) && hasEnding(file, ".csv")) {
                Files.move(file, OwnerOnly.folder(aside).resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (Files.isDirectory(aside)) {
            Files.move(aside, free(folders.inbox(), "inbox-" + STAMP.format(LocalDateTime.now(clock))));
        }
    }

    /** Only their number: a name may be a person's. */
    private void announceOthers() throws IOException {
        try (Stream<Path> found = Files.list(folders.inbox())) {
            long others = found.filter(Inbox::isShown)
                    .filter(path -> Files.isSymbolicLink(path)
                            || Files.isRegularFile(path) && !hasEnding(path, ".csv") && !hasEnding(path, ".zip"))
                    .count();
            if (others > 0) {
                LOG.log(
                        Level.WARNING,
                        "{0} in the inbox not taken: only folders, .zip and .csv are, no links; they were left alone",
                        others);
            }
        }
    }

    private static boolean isShown(Path path) {
        return !FoundDelivery.isHidden(name(path)) && !FoundDelivery.isUnfinished(name(path));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> isShown(path) && !Files.isSymbolicLink(path))
                    .sorted()
                    .toList();
        }
    }

    /** Who gave the delivery: a user on the page, or somebody with access to the inbox. */
    String giver(String delivery) throws IOException {
        try {
            return Files.readString(folders.giver(delivery), StandardCharsets.UTF_8);
        } catch (NoSuchFileException nobodyNamed) {
            return "inbox";
        }
    }

    /** Where the refused rows of a delivery go. */
    Path imports(String delivery) {
        return folders.imports().resolve(delivery);
    }

    /** Keeps the refused rows of an earlier delivery of this name under another one. */
    void makeRoom(String delivery) throws IOException {
        Path taken = imports(delivery);
        if (Files.exists(taken)) {
            Files.move(taken, free(folders.imports(), delivery + "_" + STAMP.format(LocalDateTime.now(clock))));
        }
    }

    /** Moves an applied delivery out of the inbox; one that is gone already stays gone. */
    void finish(Path place) throws IOException {
        String name = name(place);
        Path done = OwnerOnly.unlessInUse(folders.done());
        Path target = done.resolve(name);
        if (Files.exists(target)) {
            String ending = name.substring(stem(name).length());
            target = free(done, stem(name) + "_" + STAMP.format(LocalDateTime.now(clock)) + ending);
        }
        if (Files.exists(place)) {
            Moving.move(place, target);
            OwnerOnly.close(target);
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
        }
        Files.deleteIfExists(folders.giver(stem(name)));
    }

    /**
     * Deletes what has lain in {@code done} and {@code imports} since before the instant; returns how many deliveries. In
     * {@code done}, beside a named inbox, foreign files may lie: only what is a known delivery goes.
     */
    int empty(Instant before, Moving.Known known) throws Exception {
        return Moving.delete(folders.done(), before, known)
                + Moving.delete(folders.imports(), before, anything -> true);
    }

    private static Path free(Path folder, String name) throws FileSystemException {
        Path path = folder.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + "-" + i);
        }
        return path;
    }

    /** A name without the moment that {@link #free} names were told apart by. */
    static String unstamped(String name) {
        return name.replaceFirst("_\\d{8}-\\d{6}(-\\d+)?$", "");
    }

    static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip") ? name.substring(0, name.length() - 4) : name;
    }

    private static boolean hasEnding(Path path, String ending) {
        return Files.isRegularFile(path) && name(path).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
