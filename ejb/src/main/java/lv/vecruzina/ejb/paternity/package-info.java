/** Paternity cases (paternitātes lietas): the steps towards knowing who a child's father is. */
@NullMarked
package lv.vecruzina.ejb.paternity;

import org.jspecify.annotations.NullMarked;
