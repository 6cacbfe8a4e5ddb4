package lv.vecruzina.ejb.restriction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;

/** The register of restrictions (ierobežojumu reģistrs): those of the caller's circle, with what each goes against (rule 15). */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class RestrictionRegister {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RestrictionRegister() {}

    RestrictionRegister(EntityManager em, ClientCircle circle, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
    }

    /** What began in the month of Riga's calendar, the first first; none withdrawn. What still runs counts up to now. */
    public List<RestrictionEntry> month(YearMonth month) {
        RestrictionQueries queries = new RestrictionQueries(em, circle);
        Instant now = clock.instant();
        List<RestrictionRow> rows = queries.begunIn(month);
        Map<Long, List<LookRow>> looks =
                queries.looksOf(rows).stream().collect(Collectors.groupingBy(LookRow::restrictionId));
        Map<String, List<RestrictionRow>> byClient =
                rows.stream().collect(Collectors.groupingBy(RestrictionRow::clientNo));
        return rows.stream()
                .map(row -> new RestrictionEntry(
                        row,
                        looks.getOrDefault(row.id(), List.of()),
                        row.breaches(
                                byClient.getOrDefault(row.clientNo(), List.of()), queries.limit(row.begunAt()), now)))
                .toList();
    }
}
