/** The individual plan: the child's own page, the worker's, and the paper. */
@NullMarked
package lv.vecruzina.web.plan;

import org.jspecify.annotations.NullMarked;
