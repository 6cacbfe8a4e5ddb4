package lv.vecruzina.ejb.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.SmallNumber;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on a counted day (rādītājs): definition in both languages, figures, target. Without a value there are no records.
 * A small number says only whether the target is met; then numerator and denominator are null. Apart is how many there are of whom
 * it is not known whether they count.
 */
public record IndicatorRow(
        String code,
        String number,
        @Nullable String part,
        String nameLv,
        String nameEn,
        String definitionLv,
        String definitionEn,
        String legalBasis,
        boolean unverified,
        LocalDate day,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        int apart,
        @Nullable BigDecimal value,
        BigDecimal target,
        @Nullable Boolean met) {

    /** met, unmet or none: no records. */
    public String state() {
        return met == null ? "none" : met ? "met" : "unmet";
    }

    public boolean isSmall() {
        return numerator == null;
    }

    /** A target of 0 means at most. */
    public boolean isAtMost() {
        return target.signum() == 0;
    }

    /** Whether the indicator speaks of the part of a recommendation; one without a part speaks of all of them. */
    public boolean speaksOf(String recommendation, String itsPart) {
        return number.equals(recommendation) && (part == null || itsPart.isEmpty() || part.equals(itsPart));
    }

    /**
     * As it leaves the centre: a figure that counts fewer than {@code least} is not told, only whether the target is met; and who
     * is listed apart is told inside alone.
     */
    IndicatorRow toldOutside(int least) {
        boolean small = SmallNumber.in(numerator, denominator, least);
        return new IndicatorRow(
                code,
                number,
                part,
                nameLv,
                nameEn,
                definitionLv,
                definitionEn,
                legalBasis,
                unverified,
                day,
                small ? null : numerator,
                small ? null : denominator,
                0,
                small ? null : value,
                target,
                met);
    }
}
