/** Pages of rooms (istabas): the board of a night, and a client's rooms. */
@NullMarked
package lv.vecruzina.web.room;

import org.jspecify.annotations.NullMarked;
