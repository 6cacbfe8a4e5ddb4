package lv.vecruzina.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of this module as tests read them. */
final class Pages {
    static final Path ROOT = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");

    private Pages() {}

    /** All pages, templates and tags. */
    static List<Path> all() {
        return files(ROOT, ".xhtml");
    }

    static List<Path> code() {
        return files(CODE, ".java");
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page without its comments. */
    static String markup(Path page) {
        return text(page).replaceAll("(?s)<!--.*?-->", "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
