package lv.vecruzina.ejb.restriction;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * A restriction as lists show it (ierobežojums).
 *
 * @param groundLv name of the ground of the list, in {@code groundEn} English; null where a delivery had none of them
 * @param words what happened; of an imported one the ground
 * @param saidSupervised what a delivery said; null where it was written down here
 * @param looks lines of the supervision log of what was seen while it ran
 * @param lines all lines of the supervision log
 * @param historyReason why one without a ground was written down when it was over
 */
public record RestrictionRow(
        long id,
        int version,
        String clientNo,
        String givenName,
        String familyName,
        String kind,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String groundLv,
        @Nullable String groundEn,
        @Nullable String words,
        @Nullable Boolean saidSupervised,
        long looks,
        long lines,
        @Nullable String recordedBy,
        @Nullable String historyReason,
        @Nullable String withdrawnReason) {

    public String clientName() {
        return familyName + " " + givenName;
    }

    public boolean isolation() {
        return RestrictionDraft.ISOLATION.equals(kind);
    }

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean running() {
        return endedAt == null && !withdrawn();
    }

    public boolean isSupervised() {
        return looks > 0 || Boolean.TRUE.equals(saidSupervised);
    }

    /** Key of how it was supervised: said; late, where somebody looked only when it was over, which is no supervision; none. */
    public String supervision() {
        return isSupervised() ? "said" : lines > 0 ? "late" : "none";
    }

    public boolean grounded() {
        return groundLv != null || words != null && recordedBy == null && !words.isBlank();
    }

    /** How long it really lasted, up to now where it runs: the night the clock changes has 23 or 25 hours. */
    public Duration lasted(Instant now) {
        Instant end = endedAt == null ? now : endedAt;
        return end.isBefore(begunAt) ? Duration.ZERO : Duration.between(begunAt, end);
    }

    /** How long the client was isolated in the calendar month this one began in, up to and with it. */
    public Duration inMonth(List<RestrictionRow> ofClient, Instant now) {
        return ofClient.stream()
                .filter(one ->
                        one.isolation() && !one.withdrawn() && one.month().equals(month()))
                .filter(one -> !one.begunAt.isAfter(begunAt))
                .map(one -> one.lasted(now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Keys of the rules it goes against (rule 15): ground, supervision, at_once, total; without those of the hours in no isolation. */
    List<String> breaches(List<RestrictionRow> ofClient, IsolationLimit limit, Instant now) {
        List<String> breaches = new ArrayList<>();
        if (!grounded()) {
            breaches.add("ground");
        }
        if (isolation() && !isSupervised()) {
            breaches.add("supervision");
        }
        if (isolation() && limit.isBrokenAtOnce(lasted(now))) {
            breaches.add("at_once");
        }
        if (isolation() && limit.isBrokenInTotal(inMonth(ofClient, now))) {
            breaches.add("total");
        }
        return breaches;
    }

    private YearMonth month() {
        return YearMonth.from(begunAt.atZone(Riga.ZONE));
    }
}
