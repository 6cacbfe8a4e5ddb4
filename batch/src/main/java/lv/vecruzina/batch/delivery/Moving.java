package lv.vecruzina.batch.delivery;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.OwnerOnly;

/** Moves and deletes whole folders (pārvietošana), so that what is cut off in between can be told from what is not ours. */
final class Moving {
    /** Whether the system put there what lies at a place. */
    @FunctionalInterface
    interface Known {
        boolean is(Path place) throws Exception;
    }

    private static final String ASIDE = ".delivery.part";

    private Moving() {}

    static void move(Path place, Path target) throws IOException {
        try {
            Files.move(place, target);
        } catch (DirectoryNotEmptyException | AtomicMoveNotSupportedException otherVolume) {
            copy(place, target);
        }
    }

    /** The inbox may be a volume of its own: copied aside, shown whole, and only then taken away. */
    private static void copy(Path place, Path target) throws IOException {
        Path aside = OwnerOnly.folder(aside(target));
        for (Path from : tree(place)) {
            Path to = aside.resolve(place.relativize(from).toString());
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(aside, target);
        delete(place);
    }

    /** Deletes what has lain in the folder since before the instant and is known; returns how many. */
    static int delete(Path folder, Instant before, Known known) throws Exception {
        int deleted = 0;
        if (Files.isDirectory(folder)) {
            for (Path old : all(folder)) {
                boolean readable = !Files.isSymbolicLink(old) && Files.isReadable(old);
                if (readable
                        && Files.getLastModifiedTime(old).toInstant().isBefore(before)
                        && (isAside(old) || known.is(old))) {
                    Path gone = isAside(old) ? old : Files.move(old, aside(old), StandardCopyOption.REPLACE_EXISTING);
                    delete(gone);
                    deleted++;
                }
            }
        }
        return deleted;
    }

    private static Path aside(Path path) {
        return path.resolveSibling('.' + String.valueOf(path.getFileName()) + ASIDE);
    }

    private static boolean isAside(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && name.endsWith(ASIDE);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.toList();
        }
    }

    private static void delete(Path root) throws IOException {
        for (Path path : tree(root).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }
}
