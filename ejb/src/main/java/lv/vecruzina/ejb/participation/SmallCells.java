package lv.vecruzina.ejb.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.shared.SmallNumber;

/**
 * Which cells of a table may leave the centre (mazo skaitļu slēpšana): those that tell of one to four stay inside, and with them
 * as many others as it takes that none can be computed back.
 *
 * @param least SMALL_CELL_MIN on the day counted
 */
public record SmallCells(int least) {

    /** A cell: how many of how many, and how many children are behind them. */
    public record Cell(int numerator, int denominator, int children) {}

    /** Whether the cell tells of a few alone: those it counts, all it counts them of, those left over, or the children behind. */
    public boolean isSmall(Cell cell) {
        return SmallNumber.in(cell.numerator(), cell.denominator(), least)
                || SmallNumber.in(cell.children(), cell.children(), least);
    }

    /**
     * Of parts that lie one in another, as those who signed in those who spoke: no two that are told differ by a few.
     *
     * @param parts the most telling first
     * @return the places of those to be hidden
     */
    public Set<Integer> ofNested(int whole, List<Integer> parts) {
        List<Integer> told = new ArrayList<>(List.of(0, whole));
        Set<Integer> hidden = new HashSet<>();
        for (int place = 0; place < parts.size(); place++) {
            int part = parts.get(place);
            if (told.stream().anyMatch(other -> isFew(Math.abs(part - other)))) {
                hidden.add(place);
            } else {
                told.add(part);
            }
        }
        return hidden;
    }

    /**
     * Of parts that add up to a whole which is told: one that is hidden alone, or with others whose sum is small, is the whole less
     * the rest, so the next smallest are hidden with it.
     *
     * @return the places of those to be hidden
     */
    public Set<Integer> ofSum(List<Cell> parts) {
        Set<Integer> hidden = new HashSet<>();
        List<Integer> told = new ArrayList<>();
        IntStream.range(0, parts.size()).forEach(place -> {
            if (isSmall(parts.get(place))) {
                hidden.add(place);
            } else {
                told.add(place);
            }
        });
        told.sort(Comparator.comparing(place -> parts.get(place).denominator()));
        while (!hidden.isEmpty() && !told.isEmpty() && (hidden.size() == 1 || isSumSmall(parts, hidden))) {
            hidden.add(told.remove(0));
        }
        return hidden;
    }

    private boolean isSumSmall(List<Cell> parts, Set<Integer> places) {
        int numerator =
                places.stream().mapToInt(place -> parts.get(place).numerator()).sum();
        int denominator = places.stream()
                .mapToInt(place -> parts.get(place).denominator())
                .sum();
        return SmallNumber.in(numerator, denominator, least);
    }

    private boolean isFew(int number) {
        return number > 0 && number < least;
    }
}
