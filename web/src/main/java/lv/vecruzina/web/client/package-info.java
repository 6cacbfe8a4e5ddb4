/** Pages of the clients (klienti): finding them, and the client's file. */
@NullMarked
package lv.vecruzina.web.client;

import org.jspecify.annotations.NullMarked;
