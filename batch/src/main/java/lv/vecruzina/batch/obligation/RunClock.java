package lv.vecruzina.batch.obligation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.batch.attendance.LateReturns;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.completeness.WeekList;
import lv.vecruzina.ejb.obligation.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Step of the night and of the import (termiņu solis): runs the legal clock on the records as they stand, after the nights of
 * those who have not come back are marked, and keeps the lists of a week that begins. The night of a business
 * date runs it for the day after, on which people read it; all of it is one transaction, so that a killed run left nothing.
 */
@Named
@Dependent
public class RunClock extends AbstractBatchlet {
    static final String ACTOR = "clock";

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    /** The business date of the night; today where the job has none. */
    @Inject
    @BatchProperty
    private @Nullable String asOf;

    @Override
    public String process() throws Exception {
        LocalDate day = dayOf(asOf, clock);
        transactions.run(ACTOR, connection -> {
            LateReturns.mark(connection, day);
            WeekList.keep(connection, day);
            return LegalClock.run(connection, day);
        });
        return "COMPLETED";
    }

    static LocalDate dayOf(@Nullable String asOf, Clock clock) {
        return asOf == null || asOf.isBlank()
                ? LocalDate.now(clock)
                : LocalDate.parse(asOf).plusDays(1);
    }
}
