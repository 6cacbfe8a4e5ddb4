/** The anonymous survey on paper: codes to be cut apart and drawn by lot, and what came of it. */
@NullMarked
package lv.vecruzina.reports.survey;

import org.jspecify.annotations.NullMarked;
