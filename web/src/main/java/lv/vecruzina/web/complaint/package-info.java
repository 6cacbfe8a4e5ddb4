/** Pages of complaints (sūdzības). */
@NullMarked
package lv.vecruzina.web.complaint;

import org.jspecify.annotations.NullMarked;
