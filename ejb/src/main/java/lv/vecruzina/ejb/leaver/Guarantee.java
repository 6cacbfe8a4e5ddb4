package lv.vecruzina.ejb.leaver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An amount of the social guarantees (sociālo garantiju summa), MK 857/2005, EUR.
 *
 * @param variant start, start_disabled, monthly, monthly_disabled or household
 * @param verified false says "nav pārbaudīts": the amount of a later year is not known to the centre
 */
public record Guarantee(String variant, BigDecimal amountEur, LocalDate validFrom, boolean verified) {
    static final String CODE = "CARE_LEAVER";

    public static final List<String> VARIANTS =
            List.of("start", "start_disabled", "monthly", "monthly_disabled", "household");

    /**
     * The amounts valid on a day, of all that are known. The last one known is sure only through the year it came into force:
     * those of later years could not be checked.
     */
    public static List<Guarantee> on(LocalDate day, List<Guarantee> known) {
        return VARIANTS.stream()
                .map(variant -> known.stream()
                        .filter(one -> one.variant.equals(variant))
                        .sorted(Comparator.comparing(Guarantee::validFrom))
                        .toList())
                .map(values -> ofOne(day, values))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param values of one variant, the earliest first */
    private static Optional<Guarantee> ofOne(LocalDate day, List<Guarantee> values) {
        return values.stream()
                .filter(one -> !one.validFrom.isAfter(day))
                .reduce((earlier, later) -> later)
                .map(valid -> {
                    boolean last = valid.equals(values.get(values.size() - 1));
                    boolean sure = !last || day.getYear() == valid.validFrom.getYear();
                    return new Guarantee(valid.variant, valid.amountEur, valid.validFrom, valid.verified && sure);
                });
    }

    /** The amount without cents where there are none, as it is told to a youth. */
    public BigDecimal plainEur() {
        boolean whole = amountEur.stripTrailingZeros().scale() <= 0;
        return whole ? amountEur.setScale(0) : amountEur;
    }

    /** Whether all of them could be checked; of none nothing is sure. */
    public static boolean allVerified(List<Guarantee> amounts) {
        return !amounts.isEmpty() && amounts.stream().allMatch(Guarantee::verified);
    }
}
