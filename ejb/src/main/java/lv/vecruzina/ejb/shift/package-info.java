/** The diary of the shifts (maiņas žurnāls): what the next shift must know, read and signed. */
@NullMarked
package lv.vecruzina.ejb.shift;

import org.jspecify.annotations.NullMarked;
