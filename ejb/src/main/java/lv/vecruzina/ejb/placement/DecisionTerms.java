package lv.vecruzina.ejb.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The terms of all decisions a placement stands on (lēmumu termiņi); a day is decided where any of them is valid. */
public record DecisionTerms(List<DecisionTerm> terms) {
    public DecisionTerms {
        terms = List.copyOf(terms);
    }

    /** Rule 1: the first day of a stay on which no decision is valid; both days of the stay count. */
    public Optional<LocalDate> firstDayWithout(LocalDate firstDay, LocalDate lastDay) {
        LocalDate open = firstDay;
        for (DecisionTerm term : begun()) {
            if (open.isAfter(lastDay) || Objects.requireNonNull(term.from()).isAfter(open)) {
                break;
            }
            open = latest(
                    open, term.to() == null ? lastDay.plusDays(1) : term.to().plusDays(1));
        }
        return open.isAfter(lastDay) ? Optional.empty() : Optional.of(open);
    }

    /** The first day of a stay after the last valid one of all; asks nothing about the days before and between. */
    public Optional<LocalDate> firstDayBeyond(LocalDate firstDay, LocalDate lastDay) {
        return terms.stream()
                .map(term -> term.firstDayBeyond(firstDay, lastDay))
                .reduce((one, other) -> one.isEmpty() || other.isEmpty()
                        ? Optional.empty()
                        : Optional.of(latest(one.get(), other.get())))
                .orElse(Optional.empty());
    }

    /** Whether any was given for more than so many months. */
    public boolean isOneLongerThan(int months) {
        return terms.stream().anyMatch(term -> term.isLongerThan(months));
    }

    private List<DecisionTerm> begun() {
        return terms.stream()
                .filter(term -> term.from() != null)
                .sorted(Comparator.comparing(DecisionTerm::from))
                .toList();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
