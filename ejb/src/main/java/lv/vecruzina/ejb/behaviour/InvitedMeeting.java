package lv.vecruzina.ejb.behaviour;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one meeting an invited outsider sees (uzaicinātā sanāksme): the child by initials, bodies without names.
 *
 * @param lead whose Social Service leads
 * @param decisions null until it is held
 */
public record InvitedMeeting(
        String initials,
        LocalDate metOn,
        LocalTime hour,
        String place,
        String agenda,
        String lead,
        List<String> bodies,
        @Nullable String decisions,
        @Nullable String changes,
        Instant linkUntil) {}
