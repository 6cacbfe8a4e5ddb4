/** Pages of the indicators (rādītāji). */
@NullMarked
package lv.vecruzina.web.indicator;

import org.jspecify.annotations.NullMarked;
