/** Pages of restrictions (ierobežojumi). */
@NullMarked
package lv.vecruzina.web.restriction;

import org.jspecify.annotations.NullMarked;
