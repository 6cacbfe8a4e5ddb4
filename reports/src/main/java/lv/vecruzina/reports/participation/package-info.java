/** Report on how children take part (bērnu līdzdalība), and the list child by child for inside the centre. */
@NullMarked
package lv.vecruzina.reports.participation;

import org.jspecify.annotations.NullMarked;
