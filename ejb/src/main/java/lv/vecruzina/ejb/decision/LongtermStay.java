package lv.vecruzina.ejb.decision;

import org.jspecify.annotations.Nullable;

/**
 * An open LONGTERM stay that asks for somebody by rule 1 (ilgstoša aprūpe bez pamata): days without a valid decision up to
 * today, or a short-term basis that runs out.
 */
public record LongtermStay(
        ChainRow row, long daysWithout, @Nullable ShortTermBasis shortTerm) {}
