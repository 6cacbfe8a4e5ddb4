package lv.vecruzina.ejb.relative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rule 17: days of a stay without a known legal representative (dienas bez zināma likumiskā pārstāvja) are a breach. Children
 * up to the day before they come of age, and clients under guardianship, need one; other adults represent themselves.
 *
 * @param cameOfAge the 18th birthday, from which nobody is asked for; the far future under guardianship
 */
public record Unrepresented(LocalDate cameOfAge) {
    /** Days of the stay that no representation covers, as periods in order. */
    public List<Period> days(LocalDate firstDay, LocalDate lastDay, List<Period> representations) {
        LocalDate last = lastDay.isBefore(cameOfAge) ? lastDay : cameOfAge.minusDays(1);
        List<Period> uncovered = new ArrayList<>();
        LocalDate open = firstDay;
        List<Period> inOrder = representations.stream()
                .sorted(Comparator.comparing(Period::from))
                .toList();
        for (Period known : inOrder) {
            if (open.isAfter(last) || known.from().isAfter(last)) {
                break;
            }
            if (open.isBefore(known.from())) {
                uncovered.add(new Period(open, known.from().minusDays(1)));
            }
            LocalDate to = known.to();
            if (to == null || !to.isBefore(last)) {
                return uncovered;
            }
            open = to.isBefore(open) ? open : to.plusDays(1);
        }
        if (!open.isAfter(last)) {
            uncovered.add(new Period(open, last));
        }
        return uncovered;
    }
}
