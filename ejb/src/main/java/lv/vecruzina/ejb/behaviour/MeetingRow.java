package lv.vecruzina.ejb.behaviour;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as pages and papers show it (starpinstitucionāla sanāksme).
 *
 * @param programmeId null for one that came by import
 * @param bodiesPresent who took part in an imported one
 * @param lead whose Social Service leads; null for an imported one
 */
public record MeetingRow(
        long id,
        int version,
        @Nullable Long programmeId,
        LocalDate metOn,
        String leadBody,
        @Nullable String lead,
        @Nullable String bodiesPresent,
        boolean held,
        @Nullable Boolean minutes,
        @Nullable LocalTime hour,
        @Nullable String place,
        @Nullable String agenda,
        @Nullable String decisions,
        @Nullable String changes,
        @Nullable String fileName,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean imported() {
        return programmeId == null;
    }

    public boolean ledBySocialService() {
        return BehaviourBody.SOCIAL_SERVICE.equals(leadBody);
    }

    public boolean hasMinutes() {
        return Boolean.TRUE.equals(minutes);
    }
}
