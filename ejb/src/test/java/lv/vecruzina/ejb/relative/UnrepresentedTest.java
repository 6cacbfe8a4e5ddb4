package lv.vecruzina.ejb.relative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rule 17: no known legal representative on any day of a stay is a breach. */
class UnrepresentedTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Unrepresented CHILD = new Unrepresented(LocalDate.MAX);

    private static Period days(int from, int to) {
        return new Period(START.plusDays(from), START.plusDays(to));
    }

    @Test
    void rule17OneDayBetweenTwoRepresentativesIsUncovered() {
        assertEquals(List.of(days(10, 10)), CHILD.days(START, START.plusDays(20), List.of(days(0, 9), days(11, 30))));
    }

    @Test
    void rule17RepresentativesOfNeighbouringDaysLeaveNoGap() {
        assertEquals(List.of(), CHILD.days(START, START.plusDays(20), List.of(days(10, 30), days(-5, 9))));
    }

    @Test
    void rule17ARepresentativeWithoutAnEndCoversTheRest() {
        Period running = new Period(START.plusDays(3), null);
        assertEquals(List.of(days(0, 2)), CHILD.days(START, START.plusDays(20), List.of(running, days(5, 6))));
    }

    @Test
    void rule17AnAdultRepresentsThemselvesFromTheBirthdayOn() {
        Unrepresented comesOfAge = new Unrepresented(START.plusDays(5));
        assertEquals(List.of(days(0, 4)), comesOfAge.days(START, START.plusDays(20), List.of()));
        assertEquals(List.of(), new Unrepresented(START).days(START, START.plusDays(20), List.of()));
    }

    @Test
    void rule17AStayOfOneDayIsAskedForThatDay() {
        assertEquals(List.of(days(0, 0)), CHILD.days(START, START, List.of()));
        assertEquals(List.of(), CHILD.days(START, START, List.of(days(0, 0))));
    }

    @Property
    void theSameDaysAsCountedOneByOne(
            @ForAll("periods") List<Period> known, @ForAll("lengths") int length, @ForAll("lengths") int adult) {
        LocalDate birthday = START.plusDays(adult);
        Set<LocalDate> oneByOne = START.datesUntil(START.plusDays(length + 1L))
                .filter(day -> day.isBefore(birthday) && known.stream().noneMatch(period -> period.holds(day)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> counted = new TreeSet<>();
        long sum = 0;
        for (Period gap : new Unrepresented(birthday).days(START, START.plusDays(length), known)) {
            sum += gap.days(START);
            gap.from()
                    .datesUntil(java.util.Objects.requireNonNull(gap.to()).plusDays(1))
                    .forEach(counted::add);
        }
        assertEquals(oneByOne, counted);
        assertEquals(counted.size(), sum, "no day twice");
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 40);
    }

    @Provide
    Arbitrary<List<Period>> periods() {
        Arbitrary<Period> period = Combinators.combine(
                        Arbitraries.integers().between(-10, 50),
                        Arbitraries.integers().between(0, 15).injectNull(0.1))
                .as((from, length) ->
                        new Period(START.plusDays(from), length == null ? null : START.plusDays(from + length)));
        return period.list().ofMaxSize(5);
    }
}
