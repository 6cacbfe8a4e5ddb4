package lv.vecruzina.ejb.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.placement.RunawayReturned;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The next shift learns of a runaway from the diary, and not of one that is history or was a mistake. */
class RunawayNoteTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 00:30 in Riga on 29 March 2026, in the night the clocks go forward. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T22:30:00Z"), Riga.ZONE);

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);

    private static void told(long placement, long client, LocalDate day, boolean away) {
        db.transact(em -> new RunawayNote(em, CLOCK, Someone.with(Role.CARER))
                .runaway(new RunawayMarked(placement, client, day, away)));
    }

    private static void returned(long client, LocalDate day) {
        db.transact(
                em -> new RunawayNote(em, CLOCK, Someone.with(Role.CARER)).returned(new RunawayReturned(client, day)));
    }

    private static String notes(long client) {
        return (String) db.value("""
                select coalesce(string_agg(concat_ws(' ', text, must_know_until, withdrawn_reason), ', ' order by id), '')
                from care.shift_note where client_id = ?""", client);
    }

    @Test
    void whoRanAwayBeforeMidnightIsToldUntilTomorrowAndTakenBackWithTheMark() {
        MadeUp made = new MadeUp(db);
        long client = made.client("N-1", LocalDate.of(2012, 2, 29));
        long placement = made.placement("N-1", client, "LONGTERM", "2026-01-05", null);
        made.mark(placement, "2026-03-28", "runaway");
        told(placement, client, TODAY.minusDays(1), true);
        assertEquals("", notes(client), "the mark is of yesterday alone: back today");
        made.mark(placement, "2026-03-29", "runaway");
        told(placement, client, TODAY.minusDays(1), true);
        assertEquals("ran_away 2026-03-30", notes(client));
        told(placement, client, TODAY.minusDays(1), false);
        assertEquals("ran_away 2026-03-30 mark_taken_back", notes(client));
    }

    @Test
    void theReturnTakesTheNoteOfTheRunawaysPlace() {
        MadeUp made = new MadeUp(db);
        long client = made.client("N-2", LocalDate.of(2012, 2, 29));
        long placement = made.placement("N-2", client, "LONGTERM", "2026-01-05", null);
        made.mark(placement, "2026-03-29", "runaway");
        told(placement, client, TODAY, true);
        returned(client, TODAY.minusDays(1));
        assertEquals(
                "ran_away 2026-03-30 returned", notes(client), "who came back yesterday is told by yesterday's shift");
        told(placement, client, TODAY, true);
        returned(client, TODAY);
        assertEquals("ran_away 2026-03-30 returned, ran_away 2026-03-30 returned, returned 2026-03-30", notes(client));
    }
}
