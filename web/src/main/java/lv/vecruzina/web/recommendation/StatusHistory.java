package lv.vecruzina.web.recommendation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.recommendation.RecommendationStatus;
import lv.vecruzina.ejb.recommendation.StatusTakenBack;
import org.jspecify.annotations.Nullable;

/** The two histories of statuses (statusu vēsture), the newest first, with what was taken back; sides are own and ombudsman. */
public record StatusHistory(LocalDate today, List<RecommendationStatus> said, List<StatusTakenBack> takenBack)
        implements Serializable {
    /** The status that holds today, as one side says it; null where it said none. */
    public @Nullable RecommendationStatus latest(String side) {
        return of(side).stream()
                .filter(one -> !one.getSince().isAfter(today))
                .findFirst()
                .orElse(null);
    }

    public List<RecommendationStatus> of(String side) {
        return said.stream().filter(one -> one.getSaidBy().equals(side)).toList();
    }

    public List<StatusTakenBack> takenBackOf(String side) {
        return takenBack.stream().filter(one -> one.saidBy().equals(side)).toList();
    }

    public boolean isTold() {
        return !said.isEmpty() || !takenBack.isEmpty();
    }
}
