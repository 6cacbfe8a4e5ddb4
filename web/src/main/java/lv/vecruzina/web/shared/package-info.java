/** What every page stands on: access, headers, refusals, navigation, language. */
@NullMarked
package lv.vecruzina.web.shared;

import org.jspecify.annotations.NullMarked;
