package lv.vecruzina.ejb.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The simulator counts everybody who spends the night in the house and names those of the circle. */
class SimulatorQueriesTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 10);
    private static long inRoom;
    private static long roomless;
    private static long outside;

    @BeforeAll
    static void house() {
        MadeUp made = new MadeUp(db);
        long one = made.room("101", "1. stāvs", "18", 3);
        db.update("update care.room set opens_on = '2026-03-10' where id = ?", made.room("102", null, "9", 1));
        inRoom = made.client("V-1", "Anna", "Āboliņa", LocalDate.of(2014, 1, 1), "Rēzeknes novads");
        roomless = made.client("V-2", LocalDate.of(2008, 3, 11));
        outside = made.outsider("V-3", "Zane", "Celma", LocalDate.of(2015, 1, 1), "Ludzas novads");
        made.placement("P-1", inRoom, "LONGTERM", "2026-01-05", null);
        made.placement("P-2", roomless, "CRISIS", "2026-03-01", "2026-03-11");
        made.roomStay(inRoom, one, "2026-01-05", null);
        made.roomStay(outside, one, "2026-03-10", "2026-03-11");
        long grown = made.client("V-4", LocalDate.of(2008, 3, 10));
        made.roomStay(grown, one, "2026-03-01", null);
    }

    private static <T> T ask(Function<SimulatorQueries, T> question) {
        return db.inTransaction(em -> question.apply(
                new SimulatorQueries(em, db.dataSource(), new ClientCircle(Someone.with(Role.SOCIAL_WORKER), em))));
    }

    @Test
    void everyChildOfTheNightCountsWithRoomOrWithout() {
        assertEquals(
                List.of(inRoom + " 101", roomless + " null", outside + " 101"),
                ask(q -> q.children(NIGHT)).stream()
                        .map(child -> child.clientId() + " " + child.roomNo())
                        .toList());
        assertEquals(1, ask(q -> q.children(NIGHT.plusDays(1))).size());
    }

    @Test
    void aBedOfAnAdultIsNoneForAChildAndAClosedRoomNone() {
        assertEquals(
                List.of("101 2", "102 1"),
                ask(q -> q.rooms(NIGHT)).stream()
                        .map(room -> room.roomNo() + " " + room.places())
                        .toList());
        assertEquals(1, ask(q -> q.rooms(NIGHT.minusDays(1))).size());
    }

    @Test
    void onlyTheCircleHasNames() {
        assertEquals(Map.of(inRoom, "Āboliņa Anna"), ask(q -> q.names(Set.of(inRoom, outside))));
        assertEquals(Map.of(), ask(q -> q.names(Set.of())));
    }

    @Test
    void aRoomOfAStageIsPlannedFromTheDayItIsDueUntilItStands() {
        db.update(
                "insert into care.recommendation (source, number, part, lead_body) values ('T', '*1', '1', 'Rēzeknes novads')");
        db.update("""
                insert into care.commitment (recommendation_id, commitment_no, text)
                select id, '1', 'Izbūvēt' from care.recommendation""");
        db.update("""
                insert into care.commitment_stage (commitment_id, name, due_on, done_on)
                select id, s.name, s.due_on, s.done_on from care.commitment
                cross join (values ('1. stāvs', date '2026-03-10', null::date), ('2. stāvs', '2026-03-10', '2026-03-08'))
                    s (name, due_on, done_on)""");
        db.update("""
                insert into care.planned_room (stage_id, room_no, unit, area_m2, places)
                select s.id, r.no, s.name, 14, 2 from care.commitment_stage s
                join (values ('1. stāvs', 'J1'), ('1. stāvs', '102'), ('2. stāvs', 'J2')) r (stage, no) on r.stage = s.name""");
        assertEquals(List.of(), planned(NIGHT.minusDays(3)));
        assertEquals(List.of("J2"), planned(NIGHT.minusDays(1)), "what is done early opens early");
        assertEquals(List.of("J1", "J2"), planned(NIGHT), "102 stands since that day");
        assertEquals(
                List.of("J2"),
                ask(q -> q.planned(NIGHT, NIGHT)).stream().map(PlanRoom::roomNo).toList(),
                "what is not done today has opened nothing");
        db.update("update care.commitment set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y'");
        assertEquals(List.of(), planned(NIGHT));
    }

    private static List<String> planned(LocalDate night) {
        return ask(q -> q.planned(night, NIGHT.minusDays(9))).stream()
                .map(PlanRoom::roomNo)
                .toList();
    }
}
