/** Images of clients (publikācijas): who consented to which channel, what was published and when it was removed. */
@NullMarked
package lv.vecruzina.ejb.publication;

import org.jspecify.annotations.NullMarked;
