package lv.vecruzina.ejb.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Where a series goes (sērijas pārcelšana): its sessions on the weekday of the one it is asked from, of that day and later.
 *
 * @param version of the session it is asked from
 */
public record SeriesMove(String sessionNo, int version, LocalDate from, DayOfWeek weekday, LocalTime hour) {}
