package lv.vecruzina.ejb.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that nobody but their owner may open (piekļuve): rwx------ and rw-------, where the system knows that. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** The folder, made where it is missing, closed to others in any case. */
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folder.toAbsolutePath().getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            Files.createDirectories(folder);
        }
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
        return folder;
    }

    /** The folder, made or found empty closed to others; one in which something lies keeps its mode. */
    public static Path unlessInUse(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    return folder;
                }
            }
        }
        return folder(folder);
    }

    /** Closes a file, or a folder with all that lies in it. */
    public static void close(Path path) throws IOException {
        if (!isPosix(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.filter(found -> !Files.isSymbolicLink(found)).toList();
        }
        for (Path found : all) {
            Files.setPosixFilePermissions(found, Files.isDirectory(found) ? FOLDER : FILE);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
