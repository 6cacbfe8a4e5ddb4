package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of planning (ieplānotās nodarbības).
 *
 * @param days the days planned
 * @param closed days of a series left out because the service or the centre is closed
 * @param suspended days of a series left out because everything one of the clients receives is suspended
 * @param skipped days of a series left out because somebody is busy
 * @param outside days planned on which a client receives no service: to be looked at, not refused
 */
public record PlannedSessions(
        List<LocalDate> days,
        List<LocalDate> closed,
        List<LocalDate> suspended,
        List<LocalDate> skipped,
        List<LocalDate> outside) {}
