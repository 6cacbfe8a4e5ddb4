package lv.vecruzina.ejb.placement;

import java.time.LocalDate;

/**
 * A placement has got its end (pakalpojums beigts): told to whoever planned beyond it. The day is the first no longer; an end that
 * moves later brings nothing back.
 */
public record PlacementEnded(long placementId, long clientId, boolean residential, LocalDate endedOn, String reason) {}
