package lv.vecruzina.ejb.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The children of a night get beds so that the norm is kept as early as it can be. */
class RoomPlanTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 9, 1);
    private static final RoomNorm NORM = new RoomNorm(2, BigDecimal.valueOf(8), BigDecimal.valueOf(6), 8);

    private static PlanRoom room(String no, @Nullable String unit, double area, int places) {
        return new PlanRoom(no, unit, BigDecimal.valueOf(area), places);
    }

    private static PlanChild child(long id, String born, @Nullable String room) {
        return new PlanChild(id, LocalDate.parse(born), "M", room);
    }

    private static List<PlanChild> children(int count, String born) {
        return IntStream.range(0, count).mapToObj(i -> child(i, born, null)).toList();
    }

    private static RoomPlan plan(List<PlanRoom> rooms, List<PlanChild> children) {
        return RoomPlan.of(NIGHT, NORM, rooms, children);
    }

    private static List<Long> asleep(RoomPlan plan, int room) {
        return plan.rooms().get(room).children().stream()
                .map(PlanChild::clientId)
                .toList();
    }

    @Test
    void boysAndGirlsShareNoRoomWhereAnotherBedIsAsGood() {
        LocalDate born = LocalDate.of(2015, 1, 1);
        List<PlanChild> children = List.of(
                new PlanChild(1, born, "M", "1"),
                new PlanChild(2, born, "F", null),
                new PlanChild(3, born, "M", null),
                new PlanChild(4, born, "F", null));
        RoomPlan plan = plan(List.of(room("1", "A", 12, 2), room("2", "A", 12, 2)), children);
        assertEquals(List.of(1L, 3L), asleep(plan, 0));
        assertEquals(List.of(2L, 4L), asleep(plan, 1));
        assertTrue(plan.rooms().stream().noneMatch(RoomPlan.Filled::isMixed));
        assertTrue(plan(List.of(room("1", "A", 12, 2)), children.subList(0, 2))
                .rooms()
                .get(0)
                .isMixed());
    }

    @Test
    void whoFitsWithinTheNormStaysWhereTheyAre() {
        RoomPlan plan = plan(
                List.of(room("1", "A", 12, 3), room("2", "A", 12, 2)),
                List.of(child(1, "2015-01-01", "2"), child(2, "2014-01-01", "2"), child(3, "2013-01-01", "1")));
        assertEquals(List.of(3L), asleep(plan, 0));
        assertEquals(List.of(1L, 2L), asleep(plan, 1));
        assertEquals(NIGHT, plan.keptFrom());
        assertEquals(0, plan.nightsBroken());
    }

    @Test
    void theNormIsKeptFromTheBirthdayOfWhoLeavesFirst() {
        RoomPlan plan = plan(
                List.of(room("1", null, 12, 3)),
                List.of(child(1, "2008-10-01", "1"), child(2, "2015-01-01", "1"), child(3, "2016-01-01", "1")));
        assertEquals(
                Set.of(RoomNorm.Breach.CHILDREN, RoomNorm.Breach.AREA),
                plan.rooms().get(0).breaches());
        assertEquals(LocalDate.of(2026, 10, 1), plan.keptFrom());
        assertEquals(1, plan.missingPlaces());
        assertEquals(BigDecimal.valueOf(6), plan.missingM2());
    }

    @Test
    void bornOnTheTwentyNinthOfFebruaryIsGrownOnTheTwentyEighth() {
        RoomPlan plan = RoomPlan.of(
                LocalDate.of(2026, 2, 1),
                NORM,
                List.of(room("1", null, 8, 2)),
                List.of(child(1, "2008-02-29", "1"), child(2, "2015-01-01", "1")));
        assertEquals(LocalDate.of(2026, 2, 28), plan.keptFrom());
    }

    @Test
    void aUnitHoldsNoMoreThanItsNorm() {
        List<PlanRoom> five =
                IntStream.range(0, 5).mapToObj(i -> room("" + i, "A", 12, 2)).toList();
        assertEquals(0, plan(five, children(8, "2015-01-01")).missingPlaces());
        RoomPlan nine = plan(five, children(9, "2015-01-01"));
        assertEquals(1, nine.missingPlaces());
        assertEquals(LocalDate.of(2033, 1, 1), nine.keptFrom());
    }

    @Test
    void whoHasNoBedAtAllIsNamed() {
        RoomPlan plan = plan(List.of(room("1", null, 20, 1)), children(2, "2015-01-01"));
        assertEquals(1, plan.leftOver().size());
        assertFalse(plan.keptFrom().equals(NIGHT));
        assertEquals(NIGHT, plan(List.of(), List.of()).keptFrom());
    }

    @Test
    void whoIsGrownOnTheNightNeedsNoBedOfAChild() {
        RoomPlan plan = plan(List.of(), List.of(child(1, "2008-09-01", null)));
        assertTrue(plan.leftOver().isEmpty());
        assertEquals(
                1,
                plan(List.of(), List.of(child(1, "2008-09-02", null)))
                        .leftOver()
                        .size());
    }

    @Provide
    Arbitrary<List<PlanRoom>> rooms() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", ""),
                        Arbitraries.integers().between(5, 30),
                        Arbitraries.integers().between(0, 5))
                .as((unit, area, places) -> room("", unit.isEmpty() ? null : unit, area, places))
                .list()
                .ofMaxSize(7)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(i -> new PlanRoom(
                                "" + i,
                                drafts.get(i).unit(),
                                drafts.get(i).areaM2(),
                                drafts.get(i).places()))
                        .toList());
    }

    @Provide
    Arbitrary<List<PlanChild>> children() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7000),
                        Arbitraries.integers().between(0, 8))
                .as((days, room) -> new PlanChild(0, NIGHT.minusDays(days), days % 2 == 0 ? "M" : "F", "" + room))
                .list()
                .ofMaxSize(22)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(i -> new PlanChild(
                                i,
                                drafts.get(i).birthDate(),
                                drafts.get(i).sex(),
                                drafts.get(i).roomNo()))
                        .toList());
    }

    @Property(tries = 500)
    void noRoomHasMoreChildrenThanPlacesAndEveryChildIsSomewhereOnce(
            @ForAll("rooms") List<PlanRoom> rooms, @ForAll("children") List<PlanChild> children) {
        RoomPlan plan = plan(rooms, children);
        List<PlanChild> found = new ArrayList<>(plan.leftOver());
        plan.rooms().forEach(room -> {
            assertTrue(room.children().size() <= room.room().places());
            found.addAll(room.children());
        });
        List<PlanChild> young = children.stream()
                .filter(child -> child.grownOn().isAfter(NIGHT))
                .toList();
        assertEquals(young.size(), found.size());
        assertEquals(new HashSet<>(young), new HashSet<>(found));
        assertTrue(plan.leftOver().isEmpty() || plan.rooms().stream().allMatch(room -> room.free() == 0));
    }

    @Property(tries = 500)
    void oneRoomMoreNeverMakesItWorse(
            @ForAll("rooms") List<PlanRoom> rooms, @ForAll("children") List<PlanChild> children) {
        List<PlanRoom> more = Stream.concat(rooms.stream(), Stream.of(room("new", "A", 13, 3)))
                .toList();
        RoomPlan before = plan(rooms, children);
        RoomPlan after = plan(more, children);
        assertTrue(after.leftOver().size() <= before.leftOver().size());
        assertTrue(after.missingPlaces() <= before.missingPlaces());
        assertTrue(after.nightsBroken() <= before.nightsBroken());
    }

    @Property(tries = 500)
    void theNormIsKeptAsSoonAsTheChildrenFitWithinIt(
            @ForAll("rooms") List<PlanRoom> rooms, @ForAll("children") List<PlanChild> children) {
        RoomPlan plan = plan(rooms, children);
        long young = children.stream()
                .filter(child -> child.grownOn().isAfter(plan.keptFrom()))
                .count();
        long within = children.stream()
                        .filter(child -> child.grownOn().isAfter(NIGHT))
                        .count()
                - plan.missingPlaces();
        assertTrue(young <= within);
        if (plan.keptFrom().isAfter(NIGHT)) {
            LocalDate eve = plan.keptFrom().minusDays(1);
            assertTrue(children.stream()
                            .filter(child -> child.grownOn().isAfter(eve))
                            .count()
                    > within);
        }
    }
}
