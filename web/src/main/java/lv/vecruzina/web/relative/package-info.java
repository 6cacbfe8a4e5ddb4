/** Pages of the people around a client (piederīgie). */
@NullMarked
package lv.vecruzina.web.relative;

import org.jspecify.annotations.NullMarked;
