package lv.vecruzina.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that knows what time it is (laiks): everything happens in Europe/Riga. */
@ApplicationScoped
public class Riga {
    public static final ZoneId ZONE = ZoneId.of("Europe/Riga");

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
