/** Papers of care leavers. */
@NullMarked
package lv.vecruzina.reports.leaver;

import org.jspecify.annotations.NullMarked;
