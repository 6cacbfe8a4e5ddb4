/** Pages of care leavers. */
@NullMarked
package lv.vecruzina.web.leaver;

import org.jspecify.annotations.NullMarked;
