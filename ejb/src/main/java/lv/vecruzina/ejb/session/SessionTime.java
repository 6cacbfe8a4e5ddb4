package lv.vecruzina.ejb.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.vecruzina.ejb.shared.Riga;

/**
 * When a session is held (nodarbības laiks). It begins at a local hour of Riga, the same in summer and in winter; an hour the
 * clock skips begins an hour later. It lasts real minutes, also in the night of the change.
 */
public record SessionTime(Instant startsAt, Instant endsAt) {
    public static SessionTime of(LocalDate day, LocalTime hour, int minutes) {
        Instant begins = day.atTime(hour).atZone(Riga.ZONE).toInstant();
        return new SessionTime(begins, begins.plus(Duration.ofMinutes(minutes)));
    }

    /** One that begins when the other ends does not overlap it. */
    public boolean overlaps(SessionTime other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, Riga.ZONE);
    }
}
