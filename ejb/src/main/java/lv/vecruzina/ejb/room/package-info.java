/** Rooms and living units (istabas, telpu vienības): who sleeps where on a night, and how far the norm of a room is kept. */
@NullMarked
package lv.vecruzina.ejb.room;

import org.jspecify.annotations.NullMarked;
