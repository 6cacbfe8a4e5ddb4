package lv.vecruzina.ejb.session;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of moving a series (pārceltā sērija).
 *
 * @param days the days it is held on now
 * @param left days that stay as they were: the new one is closed or has passed, or somebody's outcome is said already
 */
public record MovedSeries(List<LocalDate> days, List<LocalDate> left) {}
