package lv.vecruzina.batch.obligation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.obligation.LegalClock;

/**
 * Lets the legal clock follow what people enter by day (termiņu pulksteņa taimeris): every ten minutes it runs again for the day
 * it ran for last, so that what was mended asks no more and what came to light asks. A new day begins with the night.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ClockTimer {
    @Inject
    private Transactions transactions;

    @SuppressWarnings("NullAway.Init")
    protected ClockTimer() {}

    ClockTimer(Transactions transactions) {
        this.transactions = transactions;
    }

    @Schedule(hour = "*", minute = "*/10", timezone = "Europe/Riga", persistent = false, info = "clock")
    public void run() throws Exception {
        transactions.run(RunClock.ACTOR, LegalClock::again);
    }
}
