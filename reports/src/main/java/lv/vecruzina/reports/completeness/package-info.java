/** The weekly list of what files lack, on paper (nedēļas saraksts). */
@NullMarked
package lv.vecruzina.reports.completeness;

import org.jspecify.annotations.NullMarked;
