/** Money per child (bērnam piešķirtie līdzekļi): what each child was given in a month, against the maintenance guarantee amount. */
@NullMarked
package lv.vecruzina.ejb.allowance;

import org.jspecify.annotations.NullMarked;
