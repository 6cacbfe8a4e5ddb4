/** What a client's file must hold and lacks, since when and whose task it is (lietas pilnība). */
@NullMarked
package lv.vecruzina.ejb.completeness;

import org.jspecify.annotations.NullMarked;
