/** Pages of behaviour correction. */
@NullMarked
package lv.vecruzina.web.behaviour;

import org.jspecify.annotations.NullMarked;
