/** The visitor register at reception (apmeklētāja reģistrs): the bell, the door, who came to whom and left when. */
@NullMarked
package lv.vecruzina.ejb.visit;

import org.jspecify.annotations.NullMarked;
