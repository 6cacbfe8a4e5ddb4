package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a session to be planned (nodarbības melnraksts).
 *
 * @param clientNos whom it invites; more than one makes a group
 * @param weekly null for a single session
 * @param skipClashes leaves the days of a series out on which somebody is busy; otherwise they refuse the whole
 * @param beyondGrantReason the director's reason to go beyond what the decision grants
 * @param againstCheckReason the director's reason to plan for a specialist whose checks don't hold
 */
public record SessionDraft(
        long employeeId,
        String kind,
        List<String> clientNos,
        LocalDate day,
        LocalTime hour,
        int minutes,
        @Nullable String place,
        @Nullable Weekly weekly,
        boolean skipClashes,
        @Nullable String beyondGrantReason,
        @Nullable String againstCheckReason) {}
