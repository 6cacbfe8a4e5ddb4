package lv.vecruzina.ejb.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Plain;

/**
 * How a Latvian name declines (locīšana), in plain letters: Bērziņš, Bērziņa, Bērziņam … as berzins, berzina, berzinam. Without
 * the marks most consonants that change in a case stay the same; the others (t, d, b, p, m, v) are put beside them.
 */
final class Declension {
    private static final Map<String, List<String>> ONE = Map.of(
            "ais", List.of("ais", "a", "ajam", "o", "aja"),
            "is", List.of("is", "a", "im", "i"),
            "us", List.of("us", "um", "u"),
            "s", List.of("s", "a", "am", "im", "u", ""),
            "a", List.of("a", "as", "ai", "u"),
            "e", List.of("e", "es", "ei", "i"));
    /** A family is named in the plural too, and a mother or sister by the other gender. */
    private static final Map<String, List<String>> FAMILY = Map.of(
            "ais", List.of("ie", "os", "iem", "as", "ajai", "ajas", "ajiem", "ajam"),
            "is", List.of("u", "iem", "us", "os", "e", "es", "ei", "em"),
            "us", List.of("i", "iem", "os", "a", "as", "ai"),
            "s", List.of("i", "iem", "us", "os", "as", "ai"),
            "a", List.of("am", "s", "i", "iem", "us", "os", "aja", "ajai", "ajas"),
            "e", List.of("u", "em", "is", "a", "im", "iem", "us", "os"));

    private static final Map<Character, String> CHANGED =
            Map.of('t', "s", 'd', "z", 'b', "bj", 'p', "pj", 'm', "mj", 'v', "vj");

    private final String stem;
    private final String ending;

    private Declension(String plain) {
        this.ending = Stream.of("ais", "is", "us", "s", "a", "e")
                .filter(one -> plain.endsWith(one) && plain.length() - one.length() >= 2)
                .findFirst()
                .orElse("");
        this.stem = plain.substring(0, plain.length() - ending.length());
    }

    /** Of one name, without blanks or hyphens. */
    static Declension of(String name) {
        return new Declension(Plain.plain(name));
    }

    /** Letters before the ending; of a name that doesn't decline all of them. */
    int stemLength() {
        return stem.length();
    }

    Set<String> forms(boolean family) {
        List<String> endings = family
                ? Stream.concat(endings(ONE).stream(), endings(FAMILY).stream()).toList()
                : endings(ONE);
        return stems().flatMap(one -> endings.stream().map(one::concat)).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> endings(Map<String, List<String>> table) {
        return ending.isEmpty() ? List.of("") : table.getOrDefault(ending, List.of());
    }

    private Stream<String> stems() {
        String changed = CHANGED.get(stem.charAt(stem.length() - 1));
        boolean changes = changed != null && (ending.equals("is") || ending.equals("e"));
        return changes ? Stream.of(stem, stem.substring(0, stem.length() - 1) + changed) : Stream.of(stem);
    }
}
