package lv.vecruzina.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file grows beyond what one can read in one go. The list of exceptions may only shrink. */
class SizeTest {
    private static final Set<String> EXCEPTIONS = Set.of();
    private static final List<String> MODULES = List.of("wildfly-config", "ejb", "batch", "reports", "web", "ear");

    private static void assertNoneLonger(String ending, int lines) {
        List<String> longer = MODULES.stream()
                .flatMap(module -> Stream.of(module + "/src/main")
                        .filter(folder ->
                                Repository.ROOT.resolve(folder).toFile().isDirectory()))
                .flatMap(folder -> Repository.files(folder, ending).stream())
                .filter(file -> Repository.lines(file).size() > lines)
                .map(SizeTest::name)
                .filter(name -> !EXCEPTIONS.contains(name))
                .toList();
        assertEquals(List.of(), longer, "more than " + lines + " lines");
    }

    private static String name(Path file) {
        return Repository.ROOT.relativize(file).toString();
    }

    @Test
    void noClassOver200Lines() {
        assertNoneLonger(".java", 200);
    }

    @Test
    void noPageOver150Lines() {
        assertNoneLonger(".xhtml", 150);
    }

    @Test
    void noSqlFileOver120Lines() {
        assertNoneLonger(".sql", 120);
    }
}
