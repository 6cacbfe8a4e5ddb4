package lv.vecruzina.ejb.allowance;

import java.math.BigDecimal;

/** What a source gave (piešķīrums), EUR. */
public record AllowanceRow(long id, int version, String source, BigDecimal amountEur) {}
