package lv.vecruzina.ejb.placement;

import java.time.LocalDate;

/** A placement has been added (pakalpojums sākts): told to whoever must act on it; {@code decided} whether a decision is known. */
public record PlacementStarted(
        long placementId, long clientId, String serviceCode, LocalDate startedOn, boolean decided) {}
