package lv.vecruzina.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed log-ins (neveiksmīgi pieteikšanās mēģinājumi) by user name. Five in a row close the name for 15 minutes. Names that
 * no user has are counted just the same, so a closed door tells nobody that somebody lives behind it; for the same reason
 * this lives in memory and not with the users' rows.
 */
@ApplicationScoped
public class Attempts {
    static final int LIMIT = 5;
    static final Duration CLOSED_FOR = Duration.ofMinutes(15);
    private static final int NAMES_KEPT = 10_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> byName = new LinkedHashMap<>();
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // for the client proxy alone
    protected Attempts() {}

    @Inject
    public Attempts(Clock clock) {
        this.clock = clock;
    }

    public synchronized boolean tooMany(String userName) {
        Failures failures = byName.get(userName);
        return failures != null && failures.count() >= LIMIT && !isOver(failures);
    }

    public synchronized void failed(String userName) {
        byName.values().removeIf(this::isOver);
        Failures earlier = byName.remove(userName);
        byName.put(userName, new Failures(earlier == null ? 1 : earlier.count() + 1, clock.instant()));
        if (byName.size() > NAMES_KEPT) {
            byName.remove(byName.keySet().iterator().next());
        }
    }

    public synchronized void forget(String userName) {
        byName.remove(userName);
    }

    private boolean isOver(Failures failures) {
        return !clock.instant().isBefore(failures.last().plus(CLOSED_FOR));
    }
}
