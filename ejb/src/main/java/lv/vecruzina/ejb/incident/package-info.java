/** Incidents (notikumi): what happened, whom it concerns, to whom it was reported and when. */
@NullMarked
package lv.vecruzina.ejb.incident;

import org.jspecify.annotations.NullMarked;
