package lv.vecruzina.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The one place that knows what time it is (laiks): everything happens in Europe/Riga. */
@ApplicationScoped
public class Riga {
    public static final ZoneId ZONE = ZoneId.of("Europe/Riga");

    /** The moment a clock on the wall shows; empty in the hour the change of the clock skips, the first of the two it repeats. */
    public static Optional<Instant> moment(LocalDateTime wall) {
        return ZONE.getRules().getValidOffsets(wall).isEmpty()
                ? Optional.empty()
                : Optional.of(wall.atZone(ZONE).toInstant());
    }

    /** The first moment of the day of Riga's calendar. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
