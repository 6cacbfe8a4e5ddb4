package lv.vecruzina.ejb.legal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.RecordsDay;
import lv.vecruzina.ejb.shared.Sql;

/** Asks the rules of the legal clock as the records stand now, without waiting for the clock (kas vēl jādara). */
public final class AskedTerms {
    private AskedTerms() {}

    /** What the rules ask of these clients on the day and the records do not show as done, the earliest first. */
    public static List<AskedTerm> of(EntityManager em, LocalDate day, Collection<String> rules, Set<Long> clientIds) {
        if (clientIds.isEmpty()) {
            return List.of();
        }
        RecordsDay.is(em, day);
        return rules.stream()
                .flatMap(rule -> asked(em, rule))
                .filter(term -> clientIds.contains(term.clientId()))
                .sorted(Comparator.comparing(AskedTerm::dueOn))
                .toList();
    }

    private static Stream<AskedTerm> asked(EntityManager em, String rule) {
        List<?> rows = em.createNativeQuery(
                        Sql.text("legal/asked").replace("({given})", "(" + Sql.text("obligation/rule/" + rule) + ")"))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AskedTerm(
                        rule,
                        ((Number) row[0]).longValue(),
                        ((java.sql.Date) row[1]).toLocalDate(),
                        ((java.sql.Date) row[2]).toLocalDate()));
    }
}
