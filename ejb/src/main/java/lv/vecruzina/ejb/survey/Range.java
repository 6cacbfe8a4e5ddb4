package lv.vecruzina.ejb.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Between how many chose an option (robežas), which is all that is kept of a count. Exact only where at least the smallest
 * number chose it and at least as many did not; so neither what one or two said can be concluded, nor what all did.
 *
 * @param fewest answers, and {@code most} answers, both possible
 */
public record Range(int fewest, int most) {

    /** What is published of a question's options that whoever answers may all tick. */
    static List<Range> ofMany(List<Integer> counts, int answered, int smallest) {
        return counts.stream().map(count -> of(count, answered, smallest)).toList();
    }

    /**
     * The same where everybody chose exactly one, so that a hidden count could be found by subtraction: while fewer answers
     * than the smallest number are hidden in all, the others are ranges too.
     */
    static List<Range> ofOne(List<Integer> counts, int answered, int smallest) {
        List<Range> ranges = ofMany(counts, answered, smallest);
        int hidden = IntStream.range(0, counts.size())
                .filter(i -> !ranges.get(i).isExact())
                .map(counts::get)
                .sum();
        return hidden >= smallest
                ? ranges
                : IntStream.range(0, counts.size())
                        .mapToObj(
                                i -> ranges.get(i).isExact() ? wide(counts.get(i), answered, smallest) : ranges.get(i))
                        .toList();
    }

    private static Range of(int count, int answered, int smallest) {
        if (count >= smallest && answered - count >= smallest) {
            return new Range(count, count);
        }
        int few = Math.min(smallest - 1, answered / 2);
        int many = answered < 2 * smallest ? few + 1 : answered - smallest + 1;
        return count <= few ? new Range(0, few) : new Range(many, answered);
    }

    /** In three times the smallest number there is room to say which half. */
    private static Range wide(int count, int answered, int smallest) {
        int half = answered / 2;
        if (answered < 3 * smallest) {
            return new Range(smallest, answered - smallest);
        }
        return count > half ? new Range(half + 1, answered - smallest) : new Range(smallest, half);
    }

    public boolean isExact() {
        return fewest == most;
    }
}
