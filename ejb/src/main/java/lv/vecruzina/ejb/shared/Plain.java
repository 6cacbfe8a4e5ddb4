package lv.vecruzina.ejb.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them when they search (meklēšana): without diacritics or case, as care.plain does it in SQL. */
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {}

    public static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The words one by one, their wildcards taken literally out. */
    public static String[] words(String typed) {
        String plain = plain(typed).replaceAll("[%_\\\\]", " ").strip();
        return plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }
}
