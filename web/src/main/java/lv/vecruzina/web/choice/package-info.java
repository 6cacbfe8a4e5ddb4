/** Choices of hygiene goods: the child's own page, what is to be bought, purchases. */
@NullMarked
package lv.vecruzina.web.choice;

import org.jspecify.annotations.NullMarked;
