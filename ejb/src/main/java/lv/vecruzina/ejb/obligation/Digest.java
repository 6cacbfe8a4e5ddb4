package lv.vecruzina.ejb.obligation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a user is told once a day by e-mail (dienas kopsavilkums): how much is asked, by kind. It holds no name and no number of
 * anybody.
 *
 * @param again how many of them the second reminder has come for
 * @param late how many of them are late
 * @param week how many things are on the weekly list of incomplete files that begins today
 */
public record Digest(List<Kind> kinds, long again, long late, long week) {
    /** How many obligations of one rule. */
    public record Kind(String nameLv, String nameEn, long count) {}

    static Digest of(List<ObligationRow> rows, long again, long late, long week) {
        Map<String, List<ObligationRow>> byRule = rows.stream().collect(Collectors.groupingBy(ObligationRow::rule));
        return new Digest(
                byRule.values().stream()
                        .map(of -> new Kind(of.get(0).nameLv(), of.get(0).nameEn(), of.size()))
                        .sorted(java.util.Comparator.comparing(Kind::count)
                                .reversed()
                                .thenComparing(Kind::nameLv))
                        .toList(),
                again,
                late,
                week);
    }

    public long count() {
        return kinds.stream().mapToLong(Kind::count).sum() + week;
    }
}
