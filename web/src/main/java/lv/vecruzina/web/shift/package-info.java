/** Pages of the shifts (maiņas): the diary and what the next shift must know. */
@NullMarked
package lv.vecruzina.web.shift;

import org.jspecify.annotations.NullMarked;
