/** The individual plan on paper. */
@NullMarked
package lv.vecruzina.reports.plan;

import org.jspecify.annotations.NullMarked;
