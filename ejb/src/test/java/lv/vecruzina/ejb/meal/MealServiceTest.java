package lv.vecruzina.ejb.meal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*1: a meal is cooked where there is a kitchen, by children who live there; who is outside the circle has no name. */
class MealServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final CurrentUser CARER = Someone.with(Role.CARER);
    private static final CurrentUser OTHER =
            new CurrentUser(new Identity("other", "Cits", Set.of(Role.CARER), null, -2L, Instant.EPOCH));

    /** Half past midnight in Riga on 1 March 2026: still 28 February by London's clock. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T22:30:00Z"), Riga.ZONE);

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final MadeUp made = new MadeUp(db);
    private long flat;
    private long floor;
    private long inFlat;
    private long onFloor;

    @BeforeEach
    void aFlatWithAKitchenAndAFloorWithout() {
        db.update("truncate care.client, care.room, care.living_unit cascade");
        inFlat = made.room("D1", "Dzīvoklis", "20", 4);
        onFloor = made.room("101", "1. stāvs", "20", 4);
        db.update("update care.room set unit_kitchen = (id = ?)", inFlat);
        flat = (Long) db.value("select id from care.living_unit where name = 'Dzīvoklis'");
        floor = (Long) db.value("select id from care.living_unit where name = '1. stāvs'");
        child("V-1", "Anna", "Āboliņa", inFlat, "2026-01-01", null);
        child("V-2", "Juris", "Bumbieris", onFloor, "2026-01-01", null);
        made.roomStay(
                made.outsider("V-3", "Beāte", "Svešiņa", LocalDate.of(2012, 1, 1), "Ludzas novads"),
                inFlat,
                "2026-01-01",
                null);
    }

    private void child(String no, String given, String family, long room, String from, String until) {
        made.roomStay(made.client(no, given, family, LocalDate.of(2012, 2, 29), "Rēzeknes novads"), room, from, until);
    }

    private static MealQueries queries(jakarta.persistence.EntityManager em, CurrentUser user) {
        return new MealQueries(em, db.dataSource(), new ClientCircle(user, em, CLOCK));
    }

    private static <T> T read(CurrentUser user, Function<MealQueries, T> question) {
        return db.inTransaction(em -> question.apply(queries(em, user)));
    }

    private static void act(CurrentUser user, Consumer<MealService> deed) {
        db.transact(em ->
                deed.accept(new MealService(em, queries(em, user), new ClientCircle(user, em, CLOCK), user, CLOCK)));
    }

    private static void record(long unit, LocalDate day, String kind, String from, Map<String, Set<String>> parts) {
        act(CARER, service -> service.record(new MealDraft(unit, day, kind, from, " ", parts)));
    }

    private void dinner(Map<String, Set<String>> parts) {
        record(flat, TODAY, "dinner", MealDraft.UNIT_KITCHEN, parts);
    }

    private static MealRow only(CurrentUser user) {
        List<MealRow> rows = read(user, queries -> queries.between(TODAY, TODAY));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static String refusal(Runnable deed) {
        return assertThrows(RuleViolation.class, deed::run).key();
    }

    private static String refusedBy(Runnable deed) {
        return Constraint.refusedBy(assertThrows(RuntimeException.class, deed::run))
                .orElseThrow();
    }

    private static List<String> living(long unit, LocalDate day) {
        return read(CARER, queries -> queries.residents(day)).stream()
                .filter(one -> one.unitId() == unit)
                .map(Resident::clientNo)
                .toList();
    }

    @Test
    void onlyAUnitWithAKitchenCooks() {
        assertEquals(
                "meal_is_cooked_where_there_is_a_kitchen",
                refusedBy(() -> record(floor, TODAY, "dinner", MealDraft.UNIT_KITCHEN, Map.of())));
        record(floor, TODAY, "dinner", MealDraft.CENTRAL_KITCHEN, Map.of("V-2", Set.of("menu")));
        assertEquals(
                "meal_is_cooked_where_there_is_a_kitchen",
                refusedBy(() -> db.update("update care.meal set came_from = 'unit_kitchen'")),
                "not on a way around the service either");
        assertEquals(
                List.of("1. stāvs false", "Dzīvoklis true"),
                read(CARER, MealQueries::units).stream()
                        .map(unit -> unit.name() + " " + unit.kitchen())
                        .toList());
    }

    @Test
    void whatWasCookedStaysCookedWhenTheKitchenCloses() {
        dinner(Map.of("V-1", Set.of("cooking")));
        db.update("update care.room set unit_kitchen = false");
        assertTrue(only(CARER).cooked());
        act(CARER, service -> service.withdraw(only(CARER).id(), only(CARER).version(), "Nebija"));
    }

    @Test
    void nobodyCooksWhatTheCentralKitchenMade() {
        for (String from : List.of(MealDraft.CENTRAL_KITCHEN, "canteen")) {
            assertEquals(
                    "meal.nobody_cooked_it_here",
                    refusal(() -> record(flat, TODAY, "lunch", from, Map.of("V-1", Set.of("menu", "cooking")))));
        }
        record(flat, TODAY, "lunch", "canteen", Map.of("V-1", Set.of("washing_up")));
        assertFalse(only(CARER).cooked());
    }

    @Test
    void aMealIsOfTodayInRigaOrBefore() {
        assertEquals(
                "meal.is_to_come",
                refusal(() -> record(flat, TODAY.plusDays(1), "dinner", MealDraft.UNIT_KITCHEN, Map.of())));
        dinner(Map.of());
        assertEquals(0, only(CARER).tookPart());
    }

    @Test
    void aColleagueAddsWhoTookPartAndChangesNothingElse() {
        dinner(Map.of("V-1", Set.of("menu")));
        dinner(Map.of("V-1", Set.of("menu", "cooking")));
        assertEquals(2L, db.value("select count(*) from care.meal_part"));
        assertEquals(1L, db.value("select count(*) from care.meal"));
        assertEquals(
                "meal_is_recorded_once_a_day",
                refusedBy(() -> dinner(Map.of("V-1", Set.of("menu")))),
                "who adds nobody has recorded it twice");
        assertEquals(
                "meal_is_recorded_once_a_day",
                refusedBy(() ->
                        record(flat, TODAY, "dinner", MealDraft.CENTRAL_KITCHEN, Map.of("V-1", Set.of("washing_up")))),
                "it cannot have come from two places");
    }

    @Test
    void theSameMealOfADayIsRecordedOnce() {
        dinner(Map.of());
        assertEquals("meal_is_recorded_once_a_day", refusedBy(() -> dinner(Map.of())));
        record(flat, TODAY, "baking", MealDraft.UNIT_KITCHEN, Map.of());
        record(flat, TODAY, "breakfast", MealDraft.UNIT_KITCHEN, Map.of());
        assertEquals(
                List.of("breakfast", "dinner", "baking"),
                read(CARER, queries -> queries.between(TODAY, TODAY)).stream()
                        .map(MealRow::kind)
                        .toList());
        record(floor, TODAY, "dinner", "canteen", Map.of());
        act(CARER, service -> {
            MealRow wrong = read(CARER, queries -> queries.between(TODAY, TODAY)).stream()
                    .filter(row -> row.unitId() == flat && row.kind().equals("dinner"))
                    .findFirst()
                    .orElseThrow();
            service.withdraw(wrong.id(), wrong.version(), "Bija pusdienas");
        });
        dinner(Map.of());
    }

    @Test
    void whoMovesThatDayLivesInBothUnitsAndNowhereElse() {
        child("V-4", "Zane", "Celma", inFlat, "2026-02-10", "2026-03-01");
        db.update("""
                insert into care.room_stay (client_id, room_id, from_on)
                select id, ?, '2026-03-01' from care.client where client_no = 'V-4'""", onFloor);
        assertEquals(List.of("V-1", "V-4"), living(flat, TODAY), "slept there until the morning");
        assertEquals(List.of("V-2", "V-4"), living(floor, TODAY), "sleeps there in the evening");
        assertEquals(List.of("V-1"), living(flat, TODAY.plusDays(1)));
        assertEquals(List.of("V-2"), living(floor, TODAY.minusDays(1)));
        child("V-5", "Ilze", "Dūja", inFlat, "2026-03-01", "2026-03-01");
        assertEquals(List.of("V-1", "V-4"), living(flat, TODAY), "a stay of no night is none");
        assertEquals("meal.lives_elsewhere", refusal(() -> dinner(Map.of("V-2", Set.of("menu")))));
        dinner(Map.of("V-2", Set.of(), "V-4", Set.of("menu")));
        assertEquals(1, only(CARER).tookPart());
    }

    @Test
    void whoIsAbsentOnBothNightsIsAway() {
        long stay = made.placement(
                "P-1",
                (Long) db.value("select id from care.client where client_no = 'V-1'"),
                "LONGTERM",
                "2026-01-01",
                null);
        made.mark(stay, "2026-03-01", "hospital");
        assertFalse(read(CARER, queries -> queries.residents(TODAY)).get(0).away(), "was there in the morning");
        made.mark(stay, "2026-02-28", "hospital");
        assertTrue(read(CARER, queries -> queries.residents(TODAY)).get(0).away());
    }

    @Test
    void whoIsOutsideTheCircleIsCountedAndNotNamed() {
        assertEquals(List.of("V-1"), living(flat, TODAY));
        assertEquals("meal.lives_elsewhere", refusal(() -> dinner(Map.of("V-3", Set.of("menu")))));
        dinner(Map.of("V-1", Set.of("menu", "cooking")));
        db.update("""
                insert into care.meal_part (meal_id, client_id, task)
                select m.id, c.id, 'cooking' from care.meal m, care.client c where c.client_no = 'V-3'""");
        MealRow row = only(CARER);
        assertEquals(2, row.tookPart());
        assertEquals(
                List.of("V-1 cooking", "V-1 menu"),
                read(CARER, queries -> queries.parts(List.of(row.id()))).stream()
                        .map(part -> part.clientNo() + " " + part.task())
                        .toList());
        assertEquals(List.of(), read(OTHER, queries -> queries.parts(List.of(row.id()))));
        long anna = (Long) db.value("select id from care.client where client_no = 'V-1'");
        assertEquals(1, read(CARER, queries -> queries.ofClient(anna)).size());
        assertEquals(2, read(CARER, queries -> queries.partsOf(anna)).size());
        assertEquals(List.of(), read(OTHER, queries -> queries.ofClient(anna)));
        assertEquals(List.of(), read(OTHER, queries -> queries.partsOf(anna)));
    }

    @Test
    void theMonthCountsMealsOnceAndTasksEach() {
        dinner(Map.of("V-1", Set.of("menu", "cooking")));
        record(flat, TODAY.minusDays(1), "baking", MealDraft.UNIT_KITCHEN, Map.of("V-1", Set.of("cooking")));
        List<ChildMonth> march = read(CARER, queries -> queries.month(YearMonth.of(2026, 3)));
        assertEquals(
                List.of("Āboliņa Anna 1: 1 0 1 0", "Bumbieris Juris 0: 0 0 0 0", "null 0: 0 0 0 0"),
                march.stream()
                        .map(one -> "%s %d: %d %d %d %d"
                                .formatted(
                                        one.name(),
                                        one.meals(),
                                        one.menu(),
                                        one.shopping(),
                                        one.cooking(),
                                        one.washingUp()))
                        .toList());
        assertEquals(
                1,
                read(CARER, queries -> queries.month(YearMonth.of(2026, 2))).stream()
                        .filter(ChildMonth::tookPart)
                        .count(),
                "the last of February is not March's");
        assertEquals(
                2,
                read(CARER, queries -> queries.between(TODAY.minusDays(1), TODAY))
                        .size());
    }

    @Test
    void aWrongEntryIsTakenBackWithItsPartsByWhoWroteItOrWhoLeads() {
        dinner(Map.of("V-1", Set.of("cooking")));
        MealRow row = only(CARER);
        assertEquals("meal.only_own", refusal(() -> act(OTHER, s -> s.withdraw(row.id(), row.version(), "Nē"))));
        assertEquals("meal.withdrawal_needs_a_reason", refusal(() -> act(CARER, s -> s.withdraw(row.id(), 1, " "))));
        assertThrows(
                OptimisticLockException.class,
                () -> act(Someone.with(Role.DIRECTOR), s -> s.withdraw(row.id(), row.version() + 1, "Cita diena")));
        act(Someone.with(Role.DIRECTOR), s -> s.withdraw(row.id(), row.version(), "Cita diena "));
        assertEquals(List.of(), read(CARER, queries -> queries.between(TODAY, TODAY)));
        assertEquals("meal Cita diena, meal_part Cita diena", db.value("""
                select string_agg(table_name || ' ' || reason, ', ' order by table_name) from care.history
                where operation = 'delete' and table_name like 'meal%'"""));
        assertEquals("meal.unknown", refusal(() -> act(CARER, s -> s.withdraw(row.id(), row.version(), "Vēlreiz"))));
    }
}
