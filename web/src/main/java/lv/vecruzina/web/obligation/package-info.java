/** Pages of obligations (pienākumi): what the rules ask of the centre. */
@NullMarked
package lv.vecruzina.web.obligation;

import org.jspecify.annotations.NullMarked;
