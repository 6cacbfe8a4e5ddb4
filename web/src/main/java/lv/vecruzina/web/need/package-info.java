/** Pages of what care must know of a client (aprūpes vajadzības). */
@NullMarked
package lv.vecruzina.web.need;

import org.jspecify.annotations.NullMarked;
