package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of one kind granted to one client (piešķirtās nodarbības) against those held or planned. On a day the
 * decisions valid on it count together; what was held on the days they cover has used them. A kind that no valid decision
 * names has no limit: a decision is needed for rehabilitation alone.
 */
public final class GrantedSessions {
    private final List<SessionGrant> grants;
    private final List<LocalDate> counted;

    /** @param counted days of the sessions delivered or planned */
    public GrantedSessions(List<SessionGrant> grants, Collection<LocalDate> counted) {
        this.grants = List.copyOf(grants);
        this.counted = new ArrayList<>(counted);
    }

    private List<SessionGrant> validOn(LocalDate day) {
        return grants.stream().filter(grant -> grant.isValidOn(day)).toList();
    }

    /** What the decisions valid on the day grant; empty where none names the kind. */
    public Optional<Integer> grantedOn(LocalDate day) {
        return validOn(day).stream().map(SessionGrant::sessions).reduce(Integer::sum);
    }

    /** How many of the days the decisions valid on the day cover. */
    public int usedOn(LocalDate day, Collection<LocalDate> days) {
        List<SessionGrant> valid = validOn(day);
        return (int) days.stream()
                .filter(used -> valid.stream().anyMatch(grant -> grant.isValidOn(used)))
                .count();
    }

    /** Adds sessions in the order of their days, and returns the first day on which they go beyond the grant. */
    public Optional<LocalDate> firstBeyond(Collection<LocalDate> days) {
        for (LocalDate day : days.stream().sorted().toList()) {
            counted.add(day);
            Optional<Integer> granted = grantedOn(day);
            if (granted.isPresent() && usedOn(day, counted) > granted.get()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
