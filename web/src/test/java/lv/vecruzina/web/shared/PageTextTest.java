package lv.vecruzina.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** No page carries a text, a style or a script of its own. */
class PageTextTest {
    /** Names of keys on the keyboard are the same in every language. */
    private static final Set<String> NAMES = Set.of("kbd");

    private static final Set<String> SEEN_ATTRIBUTES = Set.of(
            "label",
            "title",
            "header",
            "headerText",
            "footerText",
            "hint",
            "text",
            "placeholder",
            "emptyMessage",
            "message",
            "alt",
            "aria-label",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "itemLabel");

    private static final Set<String> VALUE_IS_SEEN = Set.of(
            "commandButton", "button", "link", "commandLink", "outputText", "outputLabel", "outputFormat", "tab");

    @Test
    void noTextStandsInAPage() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path page : Pages.all()) {
            var reader = new Reader(page, found);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(page.toFile(), reader);
        }
        assertEquals(List.of(), found);
    }

    private static final class Reader extends DefaultHandler {
        private final Path page;
        private final List<String> found;
        private final StringBuilder text = new StringBuilder();
        private String element = "";
        private @Nullable Locator place;

        Reader(Path page, List<String> found) {
            this.page = page;
            this.found = found;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            endText();
            element = localName;
            if (element.equals("style") || element.equals("script")) {
                report("inline " + element);
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.getLocalName(i);
                boolean seen = SEEN_ATTRIBUTES.contains(name)
                        || name.equals("value") && (VALUE_IS_SEEN.contains(element) || isTitle(attributes));
                if (seen && hasLetters(attributes.getValue(i))) {
                    report(name + "=" + attributes.getValue(i));
                }
                if (name.equals("style")) {
                    report("inline " + name);
                }
            }
        }

        /** The template's title comes as a parameter. */
        private static boolean isTitle(Attributes attributes) {
            return "title".equals(attributes.getValue("name"));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            endText();
            element = "";
        }

        private void endText() {
            if (!NAMES.contains(element) && hasLetters(text.toString())) {
                report(text.toString().strip());
            }
            text.setLength(0);
        }

        private static boolean hasLetters(String value) {
            return value.replaceAll("#\\{[^}]*\\}", "").codePoints().anyMatch(Character::isLetter);
        }

        private void report(String what) {
            found.add(page + ":" + (place == null ? 0 : place.getLineNumber()) + " " + what);
        }
    }
}
