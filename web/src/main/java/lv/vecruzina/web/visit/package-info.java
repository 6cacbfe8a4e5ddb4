/** Pages of the visitor register (apmeklētāja reģistrs). */
@NullMarked
package lv.vecruzina.web.visit;

import org.jspecify.annotations.NullMarked;
