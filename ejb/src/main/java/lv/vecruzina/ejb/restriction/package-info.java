/** Restrictions of movement (ierobežojumi): ground, limits and supervision. */
@NullMarked
package lv.vecruzina.ejb.restriction;

import org.jspecify.annotations.NullMarked;
