/** What care must know of a client (aprūpes vajadzības): allergies, medicines, diet, and the disability by its decisions. */
@NullMarked
package lv.vecruzina.ejb.need;

import org.jspecify.annotations.NullMarked;
