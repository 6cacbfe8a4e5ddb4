package lv.vecruzina.ejb.placement;

import java.time.LocalDate;

/** Nights held have become a respite stay (rezervācija ierakstīta): told to whoever knows what the client applied for. */
public record RespiteBooked(long placementId, long clientId, LocalDate startedOn, LocalDate endedOn) {}
