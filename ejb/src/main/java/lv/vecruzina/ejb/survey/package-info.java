/**
 * The anonymous survey of teenagers (anonīma aptauja), in a schema of its own. What is promised: who holds the whole database
 * with its history, its log of writes and every log file, but not the key folder, can't tell which code, person, device or
 * moment an answer belongs to. Codes are handed out unrecorded and kept as keyed hashes; a code is gone, committed, before
 * there is an answer, and the answers come in a request that knows no code; papers lie sealed, all of one size, and are
 * opened all at once, cut into single answers and mixed, when the survey is closed; of small counts only a range is kept.
 *
 * <p>What remains: the database's log of writes tells when some paper was put into the box, not which answers are on it. Who
 * has the keys and such a log of the time before closing can read the papers in their order, still without a name. Who
 * watches a child at the tablet knows that the child answers. Words may give their writer away: hence two readers.
 */
@NullMarked
package lv.vecruzina.ejb.survey;

import org.jspecify.annotations.NullMarked;
