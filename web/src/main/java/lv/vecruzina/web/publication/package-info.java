/** Pages of images (attēli): consents in the client's file, the register of publications, takedowns, the order. */
@NullMarked
package lv.vecruzina.web.publication;

import org.jspecify.annotations.NullMarked;
