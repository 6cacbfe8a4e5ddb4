/** The visitor register on paper (apmeklētāja reģistrs). */
@NullMarked
package lv.vecruzina.reports.visit;

import org.jspecify.annotations.NullMarked;
