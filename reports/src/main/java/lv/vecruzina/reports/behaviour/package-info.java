/** Papers of inter-agency meetings. */
@NullMarked
package lv.vecruzina.reports.behaviour;

import org.jspecify.annotations.NullMarked;
