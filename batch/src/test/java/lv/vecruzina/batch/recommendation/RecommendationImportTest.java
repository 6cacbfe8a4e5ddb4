package lv.vecruzina.batch.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.batch.delivery.Deliveries;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.obligation.LegalClock;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a delivery says of recommendations and commitments beside what the register knows already; as of 2026-03-31. */
class RecommendationImportTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String COMMITMENTS = "source;number;commitment_no;text;owner;due_on;done_on";

    private static long instance;

    private final Deliveries deliveries;

    RecommendationImportTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void oneCommitment() {
        db.update(
                "truncate care.delivery, care.client, care.recommendation, care.obligation, care.obligation_run, reporting.load cascade");
        deliveries.put("recommendations.csv", "source;number;lead_body", "TS;*1;centrs");
        deliveries.put("commitments.csv", COMMITMENTS, "TS;*1;1;x;centrs;2026-03-31;");
    }

    @ParameterizedTest(name = "valid until {0}: {1}")
    @CsvSource({"2026-03-30, recommendations.csv:2 no_evidence", "2026-03-31, ", ", "})
    void evidenceCountsThroughItsLastValidDayAlsoForAnImportedStatus(LocalDate validUntil, String warning) {
        db.update("""
                insert into care.evidence (commitment_id, file_name, media_type, sha256, content, valid_until, added_by)
                select id, 'akts.pdf', 'application/pdf', 'x', 'x'::bytea, ?, 'direktore' from care.commitment""", validUntil);

        deliveries.put("recommendations.csv", "source;number;lead_body;own_status", "TS;*1;centrs;ieviesta");

        assertEquals(warning == null ? List.of() : List.of(warning), deliveries.warned());
    }

    @Test
    void aWarningIsNotTakenBackByEvidenceThatHasExpired() {
        db.update("""
                insert into care.evidence (commitment_id, file_name, media_type, sha256, content, valid_until, added_by)
                select id, 'akts.pdf', 'application/pdf', 'x', 'x'::bytea, '2026-03-30', 'direktore' from care.commitment""");
        deliveries
                .give(
                        "both",
                        "recommendations.csv",
                        "source;number;lead_body;own_status\nTS;*1;centrs;ieviesta\n",
                        "commitments.csv",
                        COMMITMENTS + "\nTS;*1;1;cits teksts;centrs;2026-03-31;\n")
                .run();
        assertEquals(List.of("recommendations.csv:2 no_evidence"), deliveries.warned());
    }

    @Test
    void anEmptyDayDoneKeepsWhatTheValidatorSaid() {
        db.update("update care.commitment set claimed_on = '2026-03-20', done_on = '2026-03-20'");

        deliveries.put("commitments.csv", COMMITMENTS, "TS;*1;1;pārrakstīts;centrs;2026-03-31;");

        assertEquals("2026-03-20", db.value("select done_on::text from care.commitment"));
        assertEquals(List.of("commitments.csv:2 validated"), deliveries.warned());
        assertEquals("applied 1 = 0 new 1 changed 0 unchanged 0 refused", deliveries.result("commitments.csv"));
    }

    @Test
    void anEmptyDayDoneClearsWhatAnEarlierDeliverySaid() {
        deliveries.put("commitments.csv", COMMITMENTS, "TS;*1;1;x;centrs;2026-03-31;2026-03-19");
        assertEquals("2026-03-19", db.value("select done_on::text from care.commitment"));

        deliveries.put("commitments.csv", COMMITMENTS, "TS;*1;1;pārrakstīts;centrs;2026-03-31;");

        assertEquals(null, db.value("select done_on from care.commitment"));
        assertEquals(List.of(), deliveries.warned());
    }

    private static final String RECURRING = "source;number;commitment_no;text;owner;due_on;recurrence;done_on";

    /** What register, commitment's fact, reading view and clock say is late after the night of the day. */
    private List<Object> late(LocalDate day) throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LegalClock.run(connection, day);
            connection.commit();
        }
        new Night(db).run(++instance, day);
        return List.of(
                Sql.rows(db.dataSource(), "recommendation/rows", found -> found.getInt("late"), day)
                        .get(0),
                Objects.requireNonNull(
                        db.value("select count(*)::int from reporting.fact_commitment where state = 'late'")),
                Objects.requireNonNull(db.value("select late from reporting.recommendation_latest")),
                Objects.requireNonNull(db.value("""
                        select count(*)::int from care.obligation
                        where rule = 'COMMITMENT_RECURRING' and done_at is null and excused_at is null
                          and (due_at at time zone 'Europe/Riga')::date < ?""", day)));
    }

    @Test
    void whatRecursIsLateInRegisterClockAndFactsFromTheDayAfterThePeriodItCameIn() throws Exception {
        deliveries.put("commitments.csv", RECURRING, "TS;*1;1;x;centrs;;reizi mēnesī;", "TS;*1;2;y;centrs;;regulāri;");
        assertEquals("2026-03-31", db.value("select next_due_on::text from care.commitment where commitment_no = '1'"));
        assertEquals(null, db.value("select next_due_on from care.commitment where commitment_no = '2'"));
        deliveries.put("commitments.csv", RECURRING, "TS;*1;2;y;centrs;;regulāri;", "TS;*1;1;x;centrs;;reizi mēnesī;");
        assertEquals("applied 2 = 0 new 0 changed 2 unchanged 0 refused", deliveries.result("commitments.csv"));
        assertEquals(List.of(0, 0, 0, 0), late(Deliveries.AS_OF), "due on D is not late on D");
        assertEquals(List.of(1, 1, 1, 1), late(Deliveries.AS_OF.plusDays(1)));

        deliveries.put("commitments.csv", RECURRING, "TS;*1;1;x;centrs;2026-04-30;;", "TS;*1;2;y;centrs;;regulāri;");
        assertEquals(List.of(0, 0, 0, 0), late(Deliveries.AS_OF.plusDays(1)), "a due date of its own");
    }

    @Test
    void whatRecursAndCameWithADayDoneCountsAsItCame() throws Exception {
        deliveries.put("commitments.csv", RECURRING, "TS;*1;1;x;centrs;;reizi mēnesī;2026-01-20");
        assertEquals(null, db.value("select next_due_on from care.commitment"));
        assertEquals(List.of(0, 0, 0, 0), late(Deliveries.AS_OF));
        assertEquals(1, db.value("select done from reporting.recommendation_latest"));
        deliveries.put("commitments.csv", RECURRING, "TS;*1;1;x;centrs;;reizi mēnesī;");
        assertEquals(
                "2026-03-31", db.value("select next_due_on::text from care.commitment"), "done no more: it is open");
    }
}
