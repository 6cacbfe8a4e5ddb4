/** Who opened which file, and emergency access to files outside one's circle (lietu atvēršana, ārkārtas piekļuve). */
@NullMarked
package lv.vecruzina.ejb.opening;

import org.jspecify.annotations.NullMarked;
