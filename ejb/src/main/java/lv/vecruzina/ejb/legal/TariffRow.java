package lv.vecruzina.ejb.legal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A tariff (izcenojums) as the page shows it; EUR a unit of the service. */
public record TariffRow(long id, long serviceId, String serviceCode, LocalDate validFrom, BigDecimal amountEur) {}
