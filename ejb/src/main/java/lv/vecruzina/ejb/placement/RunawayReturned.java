package lv.vecruzina.ejb.placement;

import java.time.LocalDate;

/** A client who ran away is back (atgriešanās no patvaļīgas prombūtnes) on the day: told to whoever must know it. */
public record RunawayReturned(long clientId, LocalDate day) {}
