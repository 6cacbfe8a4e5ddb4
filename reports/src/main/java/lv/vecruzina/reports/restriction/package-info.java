/** The register of restrictions on paper (ierobežojumu reģistrs). */
@NullMarked
package lv.vecruzina.reports.restriction;

import org.jspecify.annotations.NullMarked;
