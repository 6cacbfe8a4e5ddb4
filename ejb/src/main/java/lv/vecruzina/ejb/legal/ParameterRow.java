package lv.vecruzina.ejb.legal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A legal parameter's value (normatīvā parametra vērtība) as the page shows it. */
public record ParameterRow(
        String code,
        String variant,
        LocalDate validFrom,
        BigDecimal amount,
        String source,
        boolean verified,
        boolean local) {}
