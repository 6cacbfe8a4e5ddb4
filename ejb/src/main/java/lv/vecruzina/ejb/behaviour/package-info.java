/** Programmes that correct behaviour (uzvedības sociālās korekcijas programmas) and the meetings of those who take part. */
@NullMarked
package lv.vecruzina.ejb.behaviour;

import org.jspecify.annotations.NullMarked;
