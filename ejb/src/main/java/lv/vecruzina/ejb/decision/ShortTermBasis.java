package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Rule 1, a LONGTERM stay on the sole decision of the court's chair or on a police order (īstermiņa pamats): at most so many
 * months; the legal clock tells of it and counts the breach. {@code since} is the first day the stay has no other basis.
 */
public record ShortTermBasis(LocalDate since) {
    /** The basis of a stay by the decisions that granted it; none where one of them is no short-term one. */
    static Optional<ShortTermBasis> of(String service, Collection<Decision> granted) {
        DecisionRule rule = new DecisionRule(service, 0, null);
        if (!granted.stream().allMatch(decision -> rule.isShortTerm(decision.getDecidedBy()))) {
            return Optional.empty();
        }
        return granted.stream()
                .map(Decision::getValidFrom)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(ShortTermBasis::new);
    }
}
