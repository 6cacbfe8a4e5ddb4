package lv.vecruzina.reports.allowance;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** An amount as Latvian paper writes it (summa): with a comma and two digits. */
final class Euro {
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private Euro() {}

    static String written(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(LATVIAN);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }
}
