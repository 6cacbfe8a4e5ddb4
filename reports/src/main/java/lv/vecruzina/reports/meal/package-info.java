/** A living unit's meals of a month, on paper (mēneša maltīšu lapa). */
@NullMarked
package lv.vecruzina.reports.meal;

import org.jspecify.annotations.NullMarked;
