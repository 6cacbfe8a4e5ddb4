package lv.vecruzina.ejb.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import lv.vecruzina.ejb.shared.Riga;

/** A clock that stands still until it is moved. */
final class MovableClock extends Clock {
    private Instant now = Instant.parse("2026-03-31T09:00:00Z");

    void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return Riga.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
