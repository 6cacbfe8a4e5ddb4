package lv.vecruzina.wildfly.sample;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Tariffs (izcenojumi) in EUR for the service's unit, invented: the real ones are not published. */
final class MadeUpTariffs {
    private final CsvFile file;

    MadeUpTariffs(CsvFile file) {
        this.file = file;
    }

    void write() {
        changed("DAC", "32.50", "34.80");
        changed("RESPITE", "68.00", "72.50");
        changed("REHAB", "18.40", "19.90");
        changed("WORKSHOP", "21.40", "22.90");
        changed("HALFWAY", "38.60", "41.20");
        changed("LONGTERM", "61.30", "65.75");
        changed("CRISIS", "64.00", "68.40");
        // Stays that began before the sample's period have a price on their earlier days too.
        tariff("LONGTERM", LocalDate.of(2022, 1, 1), "54.90");
        tariff("HALFWAY", LocalDate.of(2022, 1, 1), "35.20");
    }

    private void changed(String service, String in2025, String in2026) {
        tariff(service, LocalDate.of(2025, 1, 1), in2025);
        tariff(service, LocalDate.of(2026, 1, 1), in2026);
    }

    private void tariff(String service, LocalDate from, String amount) {
        file.row(service, from, new BigDecimal(amount));
    }
}
