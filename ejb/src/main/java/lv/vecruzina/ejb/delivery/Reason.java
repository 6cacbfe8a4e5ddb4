package lv.vecruzina.ejb.delivery;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Why a row or file was refused, or entered with a warning (iemesls): a short stable code and what its sentence names. The
 * sentences lie in the bundle {@code refusal} beside this class.
 */
public record Reason(String code, List<String> parameters) {
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Parameters may be cells as they came; the database can't keep a zero character. */
    public static Reason of(String code, Object... parameters) {
        return new Reason(
                code,
                Stream.of(parameters)
                        .map(parameter -> String.valueOf(parameter).replace('\0', '\uFFFD'))
                        .toList());
    }

    public String latvian() {
        return text(LATVIAN);
    }

    public String english() {
        return text(Locale.ENGLISH);
    }

    private String text(Locale language) {
        String sentence = ResourceBundle.getBundle(
                        "lv.vecruzina.ejb.delivery.refusal", language, Reason.class.getClassLoader(), NO_FALLBACK)
                .getString(code);
        return new MessageFormat(sentence, language).format(parameters.toArray());
    }
}
