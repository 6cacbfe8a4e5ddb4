/** The incidents of a month on paper (notikumu reģistrs). */
@NullMarked
package lv.vecruzina.reports.incident;

import org.jspecify.annotations.NullMarked;
