/** Money per child on paper. */
@NullMarked
package lv.vecruzina.reports.allowance;

import org.jspecify.annotations.NullMarked;
