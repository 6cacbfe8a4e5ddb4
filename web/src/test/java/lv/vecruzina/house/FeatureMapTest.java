package lv.vecruzina.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A feature is one word in four places: package, page folder, warehouse folder, report folder; and a line in the glossary. */
class FeatureMapTest {
    private static final Set<String> NO_FEATURE = Set.of("WEB-INF", "META-INF", "resources", "error", "shared");

    private static Set<String> features() {
        Set<String> features = new TreeSet<>();
        for (String folder : List.of(
                "web/src/main/java/lv/vecruzina/web",
                "web/src/main/webapp",
                "batch/src/main/java/lv/vecruzina/batch",
                "batch/src/main/resources/warehouse",
                "reports/src/main/java/lv/vecruzina/reports",
                "reports/src/main/resources/reports",
                "ejb/src/main/resources/sql",
                "ejb/src/main/java/lv/vecruzina/ejb")) {
            features.addAll(Repository.folders(folder));
        }
        features.removeAll(NO_FEATURE);
        return features;
    }

    @Test
    void everyFeatureHasItsPackageInEjb() {
        Set<String> without = features();
        Repository.folders("ejb/src/main/java/lv/vecruzina/ejb").forEach(without::remove);
        assertEquals(Set.of(), without);
    }

    @Test
    void everyFeatureHasItsLineInTheGlossary() {
        List<String> readme = Repository.lines(Repository.ROOT.resolve("README.md"));
        List<String> glossary = readme.subList(readme.indexOf("## Glossary"), readme.size());
        Set<String> without = features();
        without.removeIf(word -> glossary.stream().anyMatch(line -> line.startsWith("| `" + word + "` |")));
        assertEquals(Set.of(), without);
    }

    @Test
    void everyWordOfTheGlossaryHasOneLine() {
        List<String> readme = Repository.lines(Repository.ROOT.resolve("README.md"));
        List<String> words = readme.subList(readme.indexOf("## Glossary"), readme.size()).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertEquals(words.stream().distinct().sorted().toList(), words);
    }

    @Test
    void theReadmeIsAtMost200Lines() {
        int lines = Repository.lines(Repository.ROOT.resolve("README.md")).size();
        assertEquals(true, lines <= 200, "README has " + lines);
    }
}
