/** Pages of incidents (notikumi). */
@NullMarked
package lv.vecruzina.web.incident;

import org.jspecify.annotations.NullMarked;
