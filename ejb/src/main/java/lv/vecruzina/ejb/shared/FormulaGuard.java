package lv.vecruzina.ejb.shared;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula (formulu aizsargs): a leading apostrophe before {@code = + - @} or a
 * tab. Putting it on and taking it off again gives the same text, whatever the text; numbers are never guarded.
 */
public final class FormulaGuard {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private FormulaGuard() {}

    public static String on(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? '\'' + text : text;
    }

    public static String off(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
