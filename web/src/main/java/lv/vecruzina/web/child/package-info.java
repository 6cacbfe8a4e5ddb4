/** The child's own pages on a tablet (bērna lapas). */
@NullMarked
package lv.vecruzina.web.child;

import org.jspecify.annotations.NullMarked;
