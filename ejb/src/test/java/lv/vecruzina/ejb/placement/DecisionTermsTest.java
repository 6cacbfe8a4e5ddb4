package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rule 1: a day of a stay is decided where any of its decisions is valid. */
class DecisionTermsTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 20);

    @Provide
    Arbitrary<List<DecisionTerm>> terms() {
        Arbitrary<DecisionTerm> term = Combinators.combine(
                        Arbitraries.integers().between(-5, 25),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of("whole", "whole", "whole", "open", "unbegun"))
                .as((from, length, kind) -> new DecisionTerm(
                        kind.equals("unbegun") ? null : START.plusDays(from),
                        kind.equals("open") ? null : START.plusDays(from + length)));
        return term.list().ofMaxSize(5);
    }

    private static List<LocalDate> dayByDay(List<DecisionTerm> terms, int length) {
        return START.datesUntil(START.plusDays(length))
                .filter(day -> terms.stream()
                        .allMatch(term -> term.firstDayWithout(day, day).isPresent()))
                .toList();
    }

    @Property
    void rule1TheUnionOfTheTermsCounts(
            @ForAll("terms") List<DecisionTerm> terms, @ForAll @IntRange(min = 1, max = 30) int length) {
        List<LocalDate> without = dayByDay(terms, length);
        DecisionTerms all = new DecisionTerms(terms);
        LocalDate last = START.plusDays(length - 1L);
        assertEquals(without.stream().findFirst(), all.firstDayWithout(START, last));
    }

    @Example
    void rule1WithoutADecisionNoDayIsDecided() {
        DecisionTerms none = new DecisionTerms(List.of());
        assertEquals(Optional.of(START), none.firstDayWithout(START, START));
        assertEquals(Optional.empty(), none.firstDayBeyond(START, START.plusYears(1)));
    }

    @Example
    void aLaterDecisionProlongsAnEarlierOne() {
        DecisionTerm first = new DecisionTerm(START, LocalDate.of(2024, 2, 29));
        DecisionTerm next = new DecisionTerm(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 31));
        DecisionTerms both = new DecisionTerms(List.of(next, first));
        LocalDate april = LocalDate.of(2024, 4, 1);
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), both.firstDayWithout(START, april));
        assertEquals(Optional.of(april), both.firstDayBeyond(START, april));
        assertEquals(Optional.empty(), both.firstDayBeyond(START, LocalDate.of(2024, 3, 31)));
    }
}
