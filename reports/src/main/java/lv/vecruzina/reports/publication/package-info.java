/** Consents to images on paper. */
@NullMarked
package lv.vecruzina.reports.publication;

import org.jspecify.annotations.NullMarked;
