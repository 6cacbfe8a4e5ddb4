/** Indicators (rādītāji): what the data say of each recommendation, night by night. */
@NullMarked
package lv.vecruzina.ejb.indicator;

import org.jspecify.annotations.NullMarked;
