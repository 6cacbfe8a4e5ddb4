/** What children choose for themselves (izvēles): goods of hygiene and the like, bought with them or for them. */
@NullMarked
package lv.vecruzina.ejb.choice;

import org.jspecify.annotations.NullMarked;
