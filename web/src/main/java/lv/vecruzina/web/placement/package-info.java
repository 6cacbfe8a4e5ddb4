/** Pages of the placements (pakalpojuma saņemšana): the list, adding one, ending and withdrawing. */
@NullMarked
package lv.vecruzina.web.placement;

import org.jspecify.annotations.NullMarked;
