package lv.vecruzina.ejb.client;

import java.time.Instant;

/** A pair of files that may be of one person (iespējams dublikāts). */
public record DuplicateRow(long id, ClientRow first, ClientRow second, String reason, Instant foundAt) {}
