package lv.vecruzina.ejb.shift;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import lv.vecruzina.ejb.shared.Riga;

/** A shift (maiņa) by Riga's clock; the night of the clock change has an hour less or more. */
public record Shift(Instant from, Instant until, boolean night) {

    /**
     * The shift that runs at the moment.
     *
     * @param dayFrom when the day shift begins and the night shift ends, before {@code nightFrom}
     */
    public static Shift at(Instant moment, LocalTime dayFrom, LocalTime nightFrom) {
        ZonedDateTime now = moment.atZone(Riga.ZONE);
        ZonedDateTime morning = now.with(dayFrom);
        ZonedDateTime evening = now.with(nightFrom);
        if (now.isBefore(morning)) {
            return new Shift(evening.minusDays(1).toInstant(), morning.toInstant(), true);
        }
        return now.isBefore(evening)
                ? new Shift(morning.toInstant(), evening.toInstant(), false)
                : new Shift(evening.toInstant(), morning.plusDays(1).toInstant(), true);
    }

    /** Hours on duty, as they really pass. */
    public long hours() {
        return Duration.between(from, until).toHours();
    }

    /** The same time of the day before by Riga's clock: where a day of the diary begins, 23 to 25 hours ago. */
    public static Instant dayBefore(Instant moment) {
        return moment.atZone(Riga.ZONE).minusDays(1).toInstant();
    }
}
