package lv.vecruzina.ejb.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a child takes part on the day as of (bērna līdzdalība), and what is lacking.
 *
 * @param planMadeOn day of the plan in force; empty where there is none
 * @param late whether the plan was not made, or is not reviewed, by its day
 * @param lastChoice month of the last choice the child made
 * @param noChoice whether in long-term care in the last quarter that ended, and without a choice of the child's own in it
 * @param invited to sessions in the month of the day; those the centre cancelled are left out
 */
public record ParticipationRow(
        long clientId,
        String clientNo,
        String name,
        int age,
        @Nullable LocalDate planMadeOn,
        @Nullable LocalDate reviewDue,
        boolean late,
        boolean ownOpinion,
        boolean coAuthor,
        @Nullable YearMonth lastChoice,
        boolean noChoice,
        int invited,
        int delivered)
        implements Serializable {

    /** Codes of what is lacking, the plan first; of a plan that is not there neither opinion nor signature is asked for. */
    public List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        if (planMadeOn == null) {
            lacking.add("plan");
        } else {
            if (!ownOpinion) {
                lacking.add("opinion");
            }
            if (!coAuthor) {
                lacking.add("co_author");
            }
        }
        if (late) {
            lacking.add("late");
        }
        if (noChoice) {
            lacking.add("choice");
        }
        return lacking;
    }

    public boolean lacks() {
        return !lacking().isEmpty();
    }
}
