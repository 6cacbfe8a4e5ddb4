/** Pages of the users (lietotāji): logging in, the own password, their administration. */
@NullMarked
package lv.vecruzina.web.account;

import org.jspecify.annotations.NullMarked;
