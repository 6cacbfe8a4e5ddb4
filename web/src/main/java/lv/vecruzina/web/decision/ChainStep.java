package lv.vecruzina.web.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.decision.ChainRow;
import org.jspecify.annotations.Nullable;

/** One step of a service's way (solis): its day where it was taken, and whether it is done, next or still to come. */
public record ChainStep(
        String code, @Nullable LocalDate day, @Nullable String words, String state) {
    private static final List<String> NEXT = List.of("apply", "assess", "decide", "sign", "start", "run");

    /** The kinds of documents, in the order of the steps; the last one proves that the youth studies. */
    public static final List<String> PAPERS =
            List.of("application", "assessment", "decision", "contract", "suspension", "ending", "study");

    /** The six steps of a service as they stand on a day. */
    static List<ChainStep> of(ChainRow row, LocalDate today) {
        String next = row.next(today);
        return List.of(
                step("application", row.receivedOn(), row.applicationNo(), next),
                step("assessment", row.assessedOn(), row.assessedBy(), next),
                step("decision", row.decidedOn(), row.decisionNo(), next),
                step("contract", row.signedOn(), row.contractNo(), next),
                step("placement", row.startedOn(), row.placementNo(), next),
                step("ending", row.endedOn(), row.endedTo(), next));
    }

    private static ChainStep step(String code, @Nullable LocalDate day, @Nullable String words, String next) {
        int place = List.of("application", "assessment", "decision", "contract", "placement", "ending")
                .indexOf(code);
        String state = day != null ? "done" : NEXT.get(place).equals(next) && !next.equals("run") ? "next" : "open";
        return new ChainStep(code, day, words, state);
    }

    /** The last step taken, which a new document most likely belongs to. */
    static String lastOf(ChainRow row) {
        return row.endedOn() != null
                ? "ending"
                : row.contractId() != null
                        ? "contract"
                        : row.decisionId() != null
                                ? "decision"
                                : row.assessedOn() != null ? "assessment" : "application";
    }

    /** The application all documents of the way belong to; of an imported placement the placement, as a negative number. */
    static long idOf(ChainRow row) {
        return row.applicationId() != null ? row.applicationId() : -Objects.requireNonNull(row.placementId());
    }
}
