/** Behaviour correction (uzvedības sociālā korekcija): prevention file, programme led by a Social Service, its meetings. */
@NullMarked
package lv.vecruzina.ejb.behaviour;

import org.jspecify.annotations.NullMarked;
