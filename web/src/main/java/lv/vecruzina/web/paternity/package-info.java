/** Pages of paternity cases (paternitātes lietas). */
@NullMarked
package lv.vecruzina.web.paternity;

import org.jspecify.annotations.NullMarked;
