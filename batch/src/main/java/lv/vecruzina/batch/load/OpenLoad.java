package lv.vecruzina.batch.load;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.SqlFile;
import lv.vecruzina.batch.shared.Transactions;
import org.jspecify.annotations.Nullable;

/** Opens a load (ielāde) for a business date: a new attempt, its empty build beside the published figures. */
@Named
@Dependent
public class OpenLoad extends AbstractBatchlet {
    private static final SqlFile OPEN_BUILD = new SqlFile("shared/open_build");

    /** All records that a load reads, whether they changed or not. */
    private static final String ROWS_READ = Stream.of(
                    "client",
                    "placement",
                    "application",
                    "decision",
                    "attendance",
                    "session",
                    "tariff",
                    "room",
                    "room_stay",
                    "allowance",
                    "choice",
                    "plan",
                    "leaver_step",
                    "behaviour_meeting",
                    "paternity_step",
                    "consent",
                    "publication",
                    "publication_client",
                    "restriction",
                    "recommendation",
                    "recommendation_status",
                    "commitment",
                    "evidence",
                    "obligation")
            .map(table -> "(select count(*) from care." + table + ")")
            .collect(Collectors.joining(" + "));

    @Inject
    private Transactions transactions;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private @Nullable String asOf;

    @Inject
    @BatchProperty
    private @Nullable String askedBy;

    @Override
    public String process() throws Exception {
        LocalDate day = LocalDate.parse(asOf == null ? "" : asOf);
        String by = askedBy == null ? LoadStep.ACTOR : askedBy;
        transactions.run(LoadStep.ACTOR, connection -> open(connection, job.getInstanceId(), day, by));
        return "COMPLETED";
    }

    /**
     * Makes the load's row, or takes up the one this job made before it was stopped. The caller holds the lock of the
     * night, so no other job can be alive.
     */
    public static int open(Connection connection, long instance, LocalDate asOf, String askedBy) throws SQLException {
        takeUp(connection, instance);
        try (PreparedStatement open = connection.prepareStatement("""
                insert into reporting.load (kind, as_of, state, job_instance_id, asked_by, imported, rows_read)
                select 'full', ?, 'running', ?, ?,
                       exists (select from care.delivery where applied_at >= (
                           select max(started_at) from reporting.load where state = 'published')),
                       %s
                where not exists (select from reporting.load where state = 'running')""".formatted(ROWS_READ))) {
            open.setObject(1, asOf);
            open.setLong(2, instance);
            open.setString(3, askedBy);
            open.executeUpdate();
        }
        OPEN_BUILD.execute(connection);
        return 1;
    }

    /**
     * Lets the job go on with the load it made before it failed or was stopped. A load left running by a job that is gone
     * ends as failed.
     */
    static void takeUp(Connection connection, long instance) throws SQLException {
        try (PreparedStatement leave = connection.prepareStatement("""
                update reporting.load set state = 'failed', finished_at = clock_timestamp(), message = 'left behind'
                where state = 'running' and job_instance_id <> ?""");
                PreparedStatement reopen = connection.prepareStatement("""
                update reporting.load set state = 'running', finished_at = null, message = null
                where state = 'failed' and job_instance_id = ?""")) {
            leave.setLong(1, instance);
            leave.executeUpdate();
            reopen.setLong(1, instance);
            reopen.executeUpdate();
        }
    }
}
