/** How children take part (bērnu līdzdalība), child by child. */
@NullMarked
package lv.vecruzina.web.participation;

import org.jspecify.annotations.NullMarked;
