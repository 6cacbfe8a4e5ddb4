/** Pages of the attendance (apmeklējums): a service's day, and a client's month. */
@NullMarked
package lv.vecruzina.web.attendance;

import org.jspecify.annotations.NullMarked;
