/** Notes of paternity cases on paper. */
@NullMarked
package lv.vecruzina.reports.paternity;

import org.jspecify.annotations.NullMarked;
