package lv.vecruzina.ejb.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide on a service and for how long (lēmuma pieņēmējs un termiņš). The Social Service decides, but: on LONGTERM the
 * orphans' court, at the parents' request the Social Service, for a short term the court's chair alone or the police by an
 * order (Bāriņtiesu likums); on CRISIS the centre itself.
 *
 * @param shortTermMonths parameter SHORT_TERM_MONTHS
 * @param longestMonths parameter {@code <SERVICE>_DECISION_MONTHS}; null where the service has none
 */
public record DecisionRule(
        String service, int shortTermMonths, @Nullable Integer longestMonths) {
    private static final List<String> SHORT_TERM = List.of("orphans_court_chair", "police");
    private static final Map<String, List<String>> BODIES = Map.of(
            "LONGTERM",
            List.of("orphans_court", "social_service", "orphans_court_chair", "police"),
            "CRISIS",
            List.of("centre"));

    /** Who may decide on the service, the usual one first. */
    public static List<String> bodies(String service) {
        return BODIES.getOrDefault(service, List.of("social_service"));
    }

    /** Services that begin at once where a child or a mother needs them: without assessment and contract. */
    public static boolean isUrgent(String service) {
        return BODIES.containsKey(service);
    }

    public boolean mayDecide(String body) {
        return bodies(service).contains(body);
    }

    /** Whether the decision is a basis for a short term alone. */
    public boolean isShortTerm(String body) {
        return service.equals("LONGTERM") && SHORT_TERM.contains(body);
    }

    /** The Social Service decides on LONGTERM only where the parents ask for it. */
    public boolean asksParents(String body) {
        return service.equals("LONGTERM") && body.equals("social_service");
    }

    /** A child who asks for help is never refused. */
    public boolean mayRefuse(@Nullable String applicant) {
        return !isUrgent(service) || !"client".equals(applicant);
    }

    /** For how many months the body may grant the service at most; null for no limit. */
    public @Nullable Integer months(String body) {
        return isShortTerm(body) ? Integer.valueOf(shortTermMonths) : longestMonths;
    }

    /** Whether a decision lasts no longer than the client's disability is recognised. */
    public boolean endsWithDisability() {
        return service.equals("DAC");
    }
}
