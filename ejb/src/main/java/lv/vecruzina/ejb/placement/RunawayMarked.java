package lv.vecruzina.ejb.placement;

import java.time.LocalDate;

/**
 * A client was marked as runaway (patvaļīgi prom), or the mark was taken back: told to whoever must act on it. The day is the
 * first of the run of such days.
 */
public record RunawayMarked(long placementId, long clientId, LocalDate day, boolean away) {}
