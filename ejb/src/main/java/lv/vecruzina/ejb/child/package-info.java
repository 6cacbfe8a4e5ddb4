/** A child's turn at the tablet (bērna kārta): a session that opens the child's own pages and nothing else. */
@NullMarked
package lv.vecruzina.ejb.child;

import org.jspecify.annotations.NullMarked;
