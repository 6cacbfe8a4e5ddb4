/** Pages of the anonymous survey: what is asked, the paper that opens by a code, reading and results. */
@NullMarked
package lv.vecruzina.web.survey;

import org.jspecify.annotations.NullMarked;
