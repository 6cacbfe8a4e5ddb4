package lv.vecruzina.batch.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.delivery.Deliveries;
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

    private final Deliveries deliveries;

    RecommendationImportTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void oneCommitment() {
        db.update("truncate care.delivery, care.client, care.recommendation cascade");
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
}
