package lv.vecruzina.batch.load;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Starts the night by itself (taimeris) at 02:15 in Riga, outside the hour that the clock change doubles or skips. The
 * business date is the day before; a date already published or asked for is not run again. Where no server ran at that time,
 * the timer fires once when one starts.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightTimer {
    @Inject
    private NightRun night;

    @Inject
    private Clock clock;

    @Schedule(hour = "2", minute = "15", timezone = "Europe/Riga", persistent = true, info = "nightly")
    public void run() throws Exception {
        LocalDate businessDate = LocalDate.now(clock).minusDays(1);
        if (night.isDue(businessDate)) {
            night.start(businessDate, "timer");
        }
    }
}
