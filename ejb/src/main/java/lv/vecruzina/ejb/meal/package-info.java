/** Meals of the living units (maltītes): what is cooked and eaten where the children live, and who takes part (T.R.*1). */
@NullMarked
package lv.vecruzina.ejb.meal;

import org.jspecify.annotations.NullMarked;
