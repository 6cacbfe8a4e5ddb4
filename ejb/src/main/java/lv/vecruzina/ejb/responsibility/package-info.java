/** Whom an employee works with: responsibilities and groups (atbildība, grupas), which make the circle of clients one sees. */
@NullMarked
package lv.vecruzina.ejb.responsibility;

import org.jspecify.annotations.NullMarked;
