package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which placements lists call open today. */
class PlacementQueriesTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** 00:30 on 1 April 2026 in Riga. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T21:30:00Z"), Riga.ZONE);

    @Test
    void aStayOfOneDayIsOpenOnItsDayAlone() {
        MadeUp made = new MadeUp(db);
        long client = made.client("V-1", LocalDate.of(2000, 1, 1));
        made.placement("P-1", client, "CRISIS", "2026-04-01", "2026-04-01");
        made.placement("P-2", client, "WORKSHOP", "2026-03-31", "2026-03-31");
        made.placement("P-3", client, "REHAB", "2026-03-01", "2026-04-01");
        made.placement("P-4", client, "HALFWAY", "2026-04-01", null);
        db.transact(em -> {
            var queries = new PlacementQueries(em, new ClientCircle(Someone.with(Role.CARER), em), CLOCK);
            assertEquals(
                    List.of("P-4", "P-1"),
                    queries.search("", "", true, 0, 9).stream()
                            .map(PlacementRow::placementNo)
                            .toList());
            assertEquals(2, queries.count("", "", true));
            assertEquals(
                    List.of("CRISIS", "HALFWAY"),
                    queries.openToday(List.of(client)).stream()
                            .map(OpenService::serviceCode)
                            .sorted()
                            .toList());
        });
    }
}
