package lv.vecruzina.batch.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import lv.vecruzina.batch.shared.Transactions;
import lv.vecruzina.ejb.shared.Role;

/** Runs the import by hand (importa palaišana), so that who gives a delivery sees at once what became of it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT})
public class ImportService {
    private static final Set<BatchStatus> GOING =
            Set.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    @Inject
    private Transactions transactions;

    /** Starts the job {@code import-records} on all that lies in the inbox and returns its execution. */
    public long start() {
        return BatchRuntime.getJobOperator().start("import-records", new Properties());
    }

    /** Whether the execution still runs; one that failed is an {@link IllegalStateException}. */
    public boolean isGoing(long execution) {
        BatchStatus status =
                BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
        if (status == BatchStatus.FAILED || status == BatchStatus.ABANDONED) {
            throw new IllegalStateException("the import " + execution + " failed");
        }
        return GOING.contains(status);
    }

    /** The refused rows of a file of a delivery as CSV, just as they lie in the outbox; empty where none are kept. */
    public byte[] refused(long delivery, String file) throws Exception {
        List<DeliveryRecords.RefusedRow> rows =
                transactions.run(ImportRecords.ACTOR, connection -> new DeliveryRecords(connection).refused(delivery));
        return RefusedFiles.text(
                        rows.stream().filter(row -> row.file().equals(file)).toList())
                .getBytes(StandardCharsets.UTF_8);
    }
}
