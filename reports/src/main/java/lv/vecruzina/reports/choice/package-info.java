/** The shopping list of what children chose. */
@NullMarked
package lv.vecruzina.reports.choice;

import org.jspecify.annotations.NullMarked;
