package lv.vecruzina.ear.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of the pages by their keys, so that a test finds a button by what it says and survives a better wording. */
public final class Words {
    public static final Words LATVIAN = new Words("lv");
    public static final Words ENGLISH = new Words("en");

    private final Properties bundle = new Properties();
    private final String language;

    private Words(String language) {
        this.language = language;
        var file = Project.ROOT.resolve("web/src/main/resources/lv/vecruzina/web/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a key, with parameters filled in where it has some. */
    public String of(String key, Object... parameters) {
        @Nullable String words = bundle.getProperty(key);
        if (words == null) {
            throw new AssertionError("no words for " + key + " in " + language);
        }
        return parameters.length == 0 ? words : new MessageFormat(words).format(parameters);
    }

    /** {@code lv} or {@code en}. */
    public String language() {
        return language;
    }
}
