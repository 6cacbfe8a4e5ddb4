package lv.vecruzina.ejb.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No small count can be concluded from what is published, also by somebody who knows the rule and can subtract. */
class RangeTest {
    private static final int K = 5;

    @Test
    void aCountIsExactOnlyWithEnoughOnBothSides() {
        assertEquals(
                List.of(new Range(5, 5), new Range(0, 4), new Range(6, 10)), Range.ofMany(List.of(5, 4, 6), 10, K));
        assertEquals(List.of(new Range(0, 2), new Range(3, 5)), Range.ofMany(List.of(0, 5), 5, K), "not: all of them");
        assertEquals(List.of(new Range(0, 4), new Range(5, 9)), Range.ofMany(List.of(4, 5), 9, K));
    }

    @Test
    void whatCouldBeFoundBySubtractionIsHiddenToo() {
        assertEquals(
                List.of(new Range(5, 5), new Range(0, 4), new Range(0, 4)),
                Range.ofOne(List.of(5, 4, 1), 10, K),
                "together five are hidden");
        assertEquals(
                List.of(new Range(11, 15), new Range(5, 10), new Range(0, 4)), Range.ofOne(List.of(12, 6, 2), 20, K));
        assertEquals(List.of(new Range(5, 6), new Range(5, 6), new Range(0, 4)), Range.ofOne(List.of(5, 5, 1), 11, K));
    }

    /** Every way in which up to 16 can choose one of up to four options, and up to 22 one of three. */
    @Test
    void nobodyConcludesASmallCountOfAChoiceOfOne() {
        for (int options = 2; options <= 4; options++) {
            for (int answered = K; answered <= (options < 4 ? 22 : 16); answered++) {
                int all = answered;
                assertNothingConcluded(splits(answered, options), all, counts -> Range.ofOne(counts, all, K));
            }
        }
    }

    @Test
    void nobodyConcludesASmallCountOfAChoiceOfMany() {
        for (int answered = K; answered <= 30; answered++) {
            int all = answered;
            List<List<Integer>> counts =
                    IntStream.rangeClosed(0, all).mapToObj(List::of).toList();
            assertNothingConcluded(counts, all, one -> Range.ofMany(one, all, K));
        }
    }

    /** Puts together what is published alike: what all of one heap have in common can be concluded. */
    private static void assertNothingConcluded(
            List<List<Integer>> possible, int answered, Function<List<Integer>, List<Range>> published) {
        Map<List<Range>, List<List<Integer>>> alike =
                possible.stream().collect(Collectors.groupingBy(published, HashMap::new, Collectors.toList()));
        alike.forEach((shown, heap) -> {
            for (int i = 0; i < shown.size(); i++) {
                int option = i;
                Set<Integer> thinkable =
                        heap.stream().map(counts -> counts.get(option)).collect(Collectors.toSet());
                String why = shown + " of " + answered + " says that option " + option + " has " + thinkable;
                thinkable.forEach(count -> assertTrue(
                        shown.get(option).fewest() <= count
                                && count <= shown.get(option).most(),
                        why));
                boolean oneOrTwo = thinkable.equals(Set.of(1)) || thinkable.equals(Set.of(2));
                boolean nearlyAll = thinkable.stream().allMatch(count -> count >= answered - 1)
                        || thinkable.equals(Set.of(answered - 2));
                assertTrue(!oneOrTwo && !nearlyAll, why);
            }
        });
    }

    private static List<List<Integer>> splits(int answered, int options) {
        if (options == 1) {
            return List.of(List.of(answered));
        }
        return IntStream.rangeClosed(0, answered)
                .boxed()
                .flatMap(first -> splits(answered - first, options - 1).stream().map(rest -> joined(first, rest)))
                .toList();
    }

    private static List<Integer> joined(int first, List<Integer> rest) {
        return new ArrayList<>(Stream.concat(Stream.of(first), rest.stream()).toList());
    }
}
