/** The complaints of a month on paper (sūdzību reģistrs). */
@NullMarked
package lv.vecruzina.reports.complaint;

import org.jspecify.annotations.NullMarked;
