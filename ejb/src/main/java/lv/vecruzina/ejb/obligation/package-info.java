/** Obligations (pienākumi): what the rules ask of the centre by a moment, and who did it. */
@NullMarked
package lv.vecruzina.ejb.obligation;

import org.jspecify.annotations.NullMarked;
