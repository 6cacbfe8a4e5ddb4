package lv.vecruzina.ejb.home;

import java.time.Instant;

/** A delivery (piegāde) with rows that did not enter. */
public record RefusedDelivery(long id, String name, Instant receivedAt, int refused) {}
