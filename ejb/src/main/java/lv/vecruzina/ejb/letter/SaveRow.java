package lv.vecruzina.ejb.letter;

import java.time.Instant;

/**
 * A version of a reply letter (vēstules versija): after a save of its head or of one of its parts, by its place in the history.
 *
 * @param actor who saved it, by name
 * @param isFirst whether it is the letter as it was started, and no part's
 * @param isHead whether the head was saved, and no part
 */
public record SaveRow(long id, Instant at, String actor, String number, String part, boolean isFirst, boolean isHead) {}
