/** Users of the system (lietotāji): who they are, how they log in and what their roles allow. */
@NullMarked
package lv.vecruzina.ejb.account;

import org.jspecify.annotations.NullMarked;
