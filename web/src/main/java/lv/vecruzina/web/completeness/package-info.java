/** Pages of what clients' files lack (lietas pilnība). */
@NullMarked
package lv.vecruzina.web.completeness;

import org.jspecify.annotations.NullMarked;
