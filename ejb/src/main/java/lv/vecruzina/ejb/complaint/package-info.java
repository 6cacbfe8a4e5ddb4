/** Complaints (sūdzības), each answered; an anonymous one is kept so that nobody can tell whose it is. */
@NullMarked
package lv.vecruzina.ejb.complaint;

import org.jspecify.annotations.NullMarked;
