package lv.vecruzina.ejb.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would identify a client (klientu pazīmes): every form of every name, and the days of birth. A short stem is a common one:
 * it is taken for a name only where it begins with a capital letter.
 */
final class KnownClients {
    private static final int CERTAIN_STEM = 4;

    private final Set<String> certain = new HashSet<>();
    private final Set<String> possible = new HashSet<>();
    private final Set<LocalDate> birthDates;

    /** Names as they are kept, with their second names and hyphens. */
    KnownClients(Collection<String> given, Collection<String> family, Set<LocalDate> birthDates) {
        given.forEach(name -> add(name, false));
        family.forEach(name -> add(name, true));
        this.birthDates = Set.copyOf(birthDates);
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

    boolean isBirthDate(LocalDate day) {
        return birthDates.contains(day);
    }
}
