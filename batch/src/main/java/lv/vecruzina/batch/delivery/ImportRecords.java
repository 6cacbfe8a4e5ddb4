package lv.vecruzina.batch.delivery;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.delivery.DeliveryFolders;
import org.jspecify.annotations.Nullable;

/** Step of the night and job of its own (importa solis): applies every delivery in the inbox. */
@Named
@Dependent
public class ImportRecords extends AbstractBatchlet {
    static final String ACTOR = "import";

    @Inject
    private Transactions transactions;

    @Inject
    @Any
    private Instance<TakenFile> taken;

    @Inject
    private Clock clock;

    /** The business day of the run; today where the job has none. */
    @Inject
    @BatchProperty
    private @Nullable String asOf;

    @Override
    public String process() throws Exception {
        LocalDate day = asOf == null || asOf.isBlank() ? LocalDate.now(clock) : LocalDate.parse(asOf);
        UnitOfWork transaction = new UnitOfWork() {
            @Override
            public <T> T run(Transactions.Work<T> work) throws Exception {
                return transactions.run(ACTOR, work);
            }
        };
        new DeliveryImport(
                        DeliveryFolders.fromEnvironment(),
                        transaction,
                        taken.stream().toList(),
                        clock,
                        day)
                .run();
        return "COMPLETED";
    }
}
