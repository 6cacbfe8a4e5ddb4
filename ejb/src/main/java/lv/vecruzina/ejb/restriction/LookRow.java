package lv.vecruzina.ejb.restriction;

import java.time.Instant;

/** A line of the supervision log (uzraudzības žurnāls). */
public record LookRow(long restrictionId, Instant lookedAt, String lookedBy, String seen) {}
