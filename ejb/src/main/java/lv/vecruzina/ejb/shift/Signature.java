package lv.vecruzina.ejb.shift;

import java.time.Instant;

/** Who read a note and when (paraksts). */
public record Signature(long noteId, String reader, Instant readAt) {}
