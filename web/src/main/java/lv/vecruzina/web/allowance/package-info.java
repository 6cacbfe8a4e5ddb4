/** Money per child, month by month. */
@NullMarked
package lv.vecruzina.web.allowance;

import org.jspecify.annotations.NullMarked;
