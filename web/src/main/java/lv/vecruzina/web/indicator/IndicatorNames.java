package lv.vecruzina.web.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import lv.vecruzina.ejb.indicator.IndicatorRow;
import lv.vecruzina.ejb.shared.Percent;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** How an indicator (rādītājs) is called and told in the language of the page. */
@Named
@ApplicationScoped
public class IndicatorNames {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private Language language;

    public String name(IndicatorRow row) {
        return isLatvian() ? row.nameLv() : row.nameEn();
    }

    public String definition(IndicatorRow row) {
        return isLatvian() ? row.definitionLv() : row.definitionEn();
    }

    private boolean isLatvian() {
        return language.getCode().equals("lv");
    }

    /** "3 no 12 (25 %)", or why there is no figure. */
    public String said(IndicatorRow row) {
        Integer numerator = row.numerator();
        Integer denominator = row.denominator();
        if (numerator == null || denominator == null) {
            return Text.of("indicator.small");
        }
        BigDecimal value = row.value();
        return value == null
                ? Text.of("indicator.no_records")
                : Text.of("indicator.said", numerator, denominator, percent(value));
    }

    /** "ne vairāk kā 0 %" or "vismaz 70 %". */
    public String target(IndicatorRow row) {
        return Text.of(
                row.isAtMost() ? "indicator.target.at_most" : "indicator.target.at_least", percent(row.target()));
    }

    /** The share in per cent with at most one decimal, in the comma of the page's language. */
    public String percent(@Nullable BigDecimal share) {
        if (share == null) {
            return "";
        }
        String plain = Percent.of(share).toPlainString();
        return isLatvian() ? plain.replace('.', ',') : plain;
    }

    public String tone(IndicatorRow row) {
        return switch (row.state()) {
            case "met" -> "good";
            case "unmet" -> "bad";
            default -> "quiet";
        };
    }

    /** The height of a column of the chart, of 100. */
    public BigDecimal height(IndicatorRow row) {
        BigDecimal value = row.value();
        return value == null ? BigDecimal.ZERO : value.multiply(HUNDRED);
    }
}
