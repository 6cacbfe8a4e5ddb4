package lv.vecruzina.ejb.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What would identify a client (klientu pazīmes): every form of every name, of those close to them too, the days of birth and the numbers of their files. A short stem is a common one:
 * it is taken for a name only where it begins with a capital letter.
 */
final class KnownClients {
    private static final int CERTAIN_STEM = 4;
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*");

    private final Set<String> certain = new HashSet<>();
    private final Set<String> possible = new HashSet<>();
    private final Set<LocalDate> birthDates;
    private final Set<String> numbers;

    /** Names as they are kept, with their second names and hyphens; those of relatives as somebody wrote them. */
    KnownClients(
            Collection<String> given,
            Collection<String> family,
            Collection<String> relatives,
            Set<LocalDate> birthDates,
            Collection<String> numbers) {
        given.forEach(name -> add(name, false));
        family.forEach(name -> add(name, true));
        relatives.forEach(this::addRelative);
        this.birthDates = Set.copyOf(birthDates);
        this.numbers = Set.copyOf(numbers);
    }

    /** Words with a capital letter are names, the last of several the family's; "vecmāmiņa Milda" has one. */
    private void addRelative(String written) {
        List<String> names =
                NAME.matcher(written).results().map(MatchResult::group).toList();
        for (int i = 0; i < names.size(); i++) {
            add(names.get(i), i > 0 && i == names.size() - 1);
        }
    }

    private void add(String names, boolean family) {
        Stream.of(names.split("[^\\p{L}]+")).filter(name -> name.length() > 1).forEach(name -> {
            Declension declension = Declension.of(name);
            (declension.stemLength() < CERTAIN_STEM ? possible : certain).addAll(declension.forms(family));
        });
    }

    boolean isCertain(String plainWord) {
        return certain.contains(plainWord);
    }

    boolean isPossible(String plainWord) {
        return possible.contains(plainWord);
    }

    /** Whether it is the number of a client's file; figures alone say nothing. */
    boolean isNumber(String word) {
        return numbers.contains(word) && !word.matches("\\d+");
    }

    boolean isBirthDate(LocalDate day) {
        return birthDates.contains(day);
    }
}
