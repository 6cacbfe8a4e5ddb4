/** Care leavers (jaunieši pārejā uz patstāvīgu dzīvi): from 16 on, until the guarantees end at 24. */
@NullMarked
package lv.vecruzina.ejb.leaver;

import org.jspecify.annotations.NullMarked;
