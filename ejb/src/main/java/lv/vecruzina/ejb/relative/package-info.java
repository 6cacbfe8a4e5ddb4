/** Relatives, contacts and legal representatives of a client (piederīgie un likumiskie pārstāvji). */
@NullMarked
package lv.vecruzina.ejb.relative;

import org.jspecify.annotations.NullMarked;
