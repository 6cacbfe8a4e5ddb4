/** Pages of the living units' meals (maltītes): the day, the month, a client's part. */
@NullMarked
package lv.vecruzina.web.meal;

import org.jspecify.annotations.NullMarked;
