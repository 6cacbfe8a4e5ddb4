package lv.vecruzina.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A refusal named in fields.properties has its sentence, and a page has its field. */
class RefusedFieldTest {
    private static final Path RESOURCES = Path.of("src/main/resources/lv/vecruzina/web");

    @Test
    void everyRefusalHasItsSentence() throws Exception {
        Set<String> without = new TreeSet<>(read("shared/fields.properties").stringPropertyNames());
        without.removeAll(read("messages_lv.properties").stringPropertyNames());
        assertEquals(Set.of(), without);
    }

    @Test
    void everyFieldStandsOnAPage() throws Exception {
        String pages = Pages.all().stream().map(Pages::markup).collect(Collectors.joining());
        Set<String> without = read("shared/fields.properties").values().stream()
                .map(String::valueOf)
                .filter(field -> !pages.contains("id=\"" + field + "\""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Pages.text(RESOURCES.resolve(file))));
        return properties;
    }
}
