package lv.vecruzina.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the product as they lie in the repository. */
final class Repository {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    /** Files of the product (not of its tests) under a folder, with the ending. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !ROOT.relativize(file).toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the folders directly in a folder. */
    static List<String> folders(String folder) {
        if (!Files.isDirectory(ROOT.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(ROOT.resolve(folder))) {
            return all.filter(Files::isDirectory)
                    .map(found -> found.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
