/**
 * How children take part in what concerns them (bērnu līdzdalība): plans, choices, sessions and the survey brought together from
 * the warehouse. Outside the centre they are counts without small numbers; inside, child by child, to the circle. The survey is
 * never told by child: nothing knows who answered.
 */
@NullMarked
package lv.vecruzina.ejb.participation;

import org.jspecify.annotations.NullMarked;
