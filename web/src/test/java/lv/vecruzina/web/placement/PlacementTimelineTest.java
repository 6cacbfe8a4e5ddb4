package lv.vecruzina.web.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.placement.PlacementRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Placements on a line of time stay within it and leave out what was withdrawn. */
class PlacementTimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static PlacementRow placement(String from, @Nullable String until, @Nullable String withdrawn) {
        return new PlacementRow(
                1,
                1,
                "P-1",
                "V-1",
                "Anna",
                "Āboliņa",
                "DAC",
                false,
                "Ludzas novads",
                null,
                null,
                null,
                null,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                null,
                null,
                withdrawn);
    }

    private static PlacementTimeline timeline(PlacementRow... placements) {
        PlacementTimeline drawn = PlacementTimeline.of(List.of(placements), TODAY);
        if (drawn == null) {
            throw new AssertionError("nothing is drawn");
        }
        return drawn;
    }

    @Test
    void barsLieBetweenTheEdges() {
        PlacementTimeline drawn = timeline(
                placement("2010-01-01", null, null),
                placement("2026-03-31", "2026-03-31", null),
                placement("2026-05-01", "2026-06-01", null));
        for (var bar : drawn.lanes().get(0).bars()) {
            assertTrue(bar.x().signum() >= 0 && bar.width().signum() > 0, bar.toString());
            assertTrue(bar.x().add(bar.width()).compareTo(new BigDecimal(100)) <= 0, bar.toString());
        }
        assertEquals(3, drawn.lanes().get(0).bars().size());
        assertTrue(drawn.lanes().get(0).bars().get(0).running());
    }

    @Test
    void whatWasWithdrawnOrLongOverIsNotDrawn() {
        assertNull(PlacementTimeline.of(List.of(placement("2026-01-01", null, "kļūda")), TODAY));
        assertNull(PlacementTimeline.of(List.of(placement("2015-01-01", "2016-01-01", null)), TODAY));
    }

    @Test
    void aShortTimeIsTickedByQuarters() {
        assertEquals(
                List.of(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1)),
                timeline(placement("2025-09-15", null, null)).ticks().stream()
                        .map(PlacementTimeline.Tick::day)
                        .toList());
    }
}
