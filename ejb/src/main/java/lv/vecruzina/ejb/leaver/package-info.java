/** Care leavers (jaunieši pārejā uz patstāvīgu dzīvi): interviews, the information sheet, the housing request. */
@NullMarked
package lv.vecruzina.ejb.leaver;

import org.jspecify.annotations.NullMarked;
