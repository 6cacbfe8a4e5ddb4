package lv.vecruzina.ejb.letter;

import java.time.Instant;

/** A version of a reply letter (vēstules versija): after a save of one of its parts, by its place in the history. */
public record SaveRow(long id, Instant at, String actor, String number, String part) {}
