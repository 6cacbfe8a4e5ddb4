package lv.vecruzina.ejb.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.participation.SmallCells.Cell;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What leaves the centre tells of no group of one to four (mazi skaiti), neither itself nor by subtraction. */
class SmallCellsTest {
    private static final int LEAST = 5;
    private final SmallCells cells = new SmallCells(LEAST);

    @Test
    void fewOfThemFewInAllFewLeftOverOrFewChildrenAreSmall() {
        assertEquals(
                List.of(true, false, true, false, true, false, true, false),
                List.of(
                        cells.isSmall(new Cell(4, 20, 20)),
                        cells.isSmall(new Cell(5, 20, 20)),
                        cells.isSmall(new Cell(16, 20, 20)),
                        cells.isSmall(new Cell(15, 20, 20)),
                        cells.isSmall(new Cell(4, 4, 4)),
                        cells.isSmall(new Cell(0, 20, 20)),
                        cells.isSmall(new Cell(15, 20, 4)),
                        cells.isSmall(new Cell(20, 20, 5))));
    }

    @Test
    void partsOneInAnotherDoNotTellOfAFewBetweenThem() {
        assertEquals(Set.of(), cells.ofNested(31, List.of(15, 20, 26)));
        assertEquals(Set.of(2), cells.ofNested(31, List.of(15, 20, 23)), "three without an opinion");
        assertEquals(Set.of(1, 2), cells.ofNested(31, List.of(23, 26, 27)));
        assertEquals(Set.of(), cells.ofNested(31, List.of(31, 31, 31)), "all");
        assertEquals(Set.of(), cells.ofNested(31, List.of(0, 0, 31)), "none");
    }

    @Test
    void aHiddenPartOfAKnownSumIsNeverHiddenAlone() {
        Cell few = new Cell(3, 8, 8);
        Cell many = new Cell(20, 40, 20);
        Cell more = new Cell(30, 60, 20);
        assertEquals(Set.of(0, 1), cells.ofSum(List.of(few, many, more)), "the next smallest goes with it");
        assertEquals(Set.of(), cells.ofSum(List.of(many, more)));
        assertEquals(
                Set.of(0, 1, 2),
                cells.ofSum(List.of(new Cell(1, 10, 10), new Cell(2, 10, 10), many, more)),
                "two hidden ones whose sum is three tell as much as one");
    }

    @Property
    void nothingToldDiffersByAFew(
            @ForAll @IntRange(max = 60) int whole, @ForAll @Size(max = 4) List<@IntRange(max = 60) Integer> any) {
        List<Integer> parts = any.stream().map(part -> Math.min(part, whole)).toList();
        Set<Integer> hidden = cells.ofNested(whole, parts);
        List<Integer> told = IntStream.range(0, parts.size())
                .filter(place -> !hidden.contains(place))
                .mapToObj(parts::get)
                .toList();
        for (int one : told) {
            assertTrue(isTold(one) && isTold(whole - one));
            told.forEach(other -> assertTrue(isTold(Math.abs(one - other))));
        }
    }

    @Property
    void noHiddenPartIsTheSumLessTheRest(@ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> counts) {
        List<Cell> parts =
                counts.stream().map(count -> new Cell(count / 2, count, count)).toList();
        Set<Integer> hidden = cells.ofSum(parts);
        IntStream.range(0, parts.size())
                .filter(place -> !hidden.contains(place))
                .forEach(place -> assertTrue(!cells.isSmall(parts.get(place))));
        if (!hidden.isEmpty() && hidden.size() < parts.size()) {
            assertTrue(hidden.size() > 1);
            assertTrue(isTold(hidden.stream()
                    .mapToInt(place -> parts.get(place).numerator())
                    .sum()));
        }
    }

    private static boolean isTold(int number) {
        return number == 0 || number >= LEAST;
    }
}
