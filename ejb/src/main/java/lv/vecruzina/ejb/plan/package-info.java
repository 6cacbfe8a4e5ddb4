/** The individual social rehabilitation plan (individuālais sociālās rehabilitācijas plāns), version by version. */
@NullMarked
package lv.vecruzina.ejb.plan;

import org.jspecify.annotations.NullMarked;
