package lv.vecruzina.ejb.letter;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phrase that promises nothing unless a date stands beside it (nenoteikts formulējums).
 *
 * @param words its words in order, each with its forms parted by {@code |} and {@code *} for any ending: {@code iespēj* robežās};
 *     two other words may stand between
 */
public record VaguePhrase(String phrase, String words) {

    private static final Pattern READABLE =
            Pattern.compile("\\p{L}+\\*?(?:\\|\\p{L}+\\*?)*(?:\\s+\\p{L}+\\*?(?:\\|\\p{L}+\\*?)*)*");

    /** Whether the words are written so that a sentence can be searched for them. */
    boolean isReadable() {
        return READABLE.matcher(words.strip()).matches();
    }

    /** The words of the sentence that say it; empty where none do. */
    Optional<String> in(String sentence) {
        String pattern = Stream.of(words.strip().split("\\s+"))
                .map(VaguePhrase::forms)
                .collect(Collectors.joining("(?:[^\\p{L}]+\\p{L}+){0,2}?[^\\p{L}]+"));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    private static String forms(String word) {
        return Stream.of(word.split("\\|"))
                .map(form -> form.endsWith("*")
                        ? Pattern.quote(form.substring(0, form.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(form))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
    }
}
