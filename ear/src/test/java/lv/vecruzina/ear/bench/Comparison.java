package lv.vecruzina.ear.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One line of the bench: the product's way and another way of the same work, the plain one, measured in turns. */
final class Comparison {
    private final String work;
    private final String unit;
    private final double limit;
    private final boolean exact;
    private final List<Double> product = new ArrayList<>();
    private final List<Double> plain = new ArrayList<>();

    /**
     * @param unit of what is measured, e.g. {@code s} or {@code CPU ms}
     * @param limit the largest ratio of the medians that is still good
     */
    Comparison(String work, String unit, double limit) {
        this(work, unit, limit, false);
    }

    private Comparison(String work, String unit, double limit, boolean exact) {
        this.work = work;
        this.unit = unit;
        this.limit = limit;
        this.exact = exact;
    }

    /** Two numbers that must be the same on every machine. */
    static Comparison counted(String work, String unit, int product, int other) {
        Comparison comparison = new Comparison(work, unit, 1, true);
        comparison.add(product, other);
        return comparison;
    }

    void add(double productMeasured, double plainMeasured) {
        product.add(productMeasured);
        plain.add(plainMeasured);
    }

    double ratio() {
        return median(product) / median(plain);
    }

    boolean good() {
        return exact ? ratio() == limit : ratio() <= limit;
    }

    /** What is measured hangs on the machine too, what is counted does not. */
    boolean fails(boolean strict) {
        return !good() && (strict || exact);
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-58s %11s %11s %-7s %7s %6s %6s  %s",
                "work, median of each",
                "Vecružina",
                "against",
                "unit",
                "rounds",
                "ratio",
                "limit",
                "");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-58s %11.3f %11.3f %-7s %7d %6.2f %6.2f  %s",
                work,
                median(product),
                median(plain),
                unit,
                product.size(),
                ratio(),
                limit,
                good() ? "good" : "ABOVE THE LIMIT");
    }

    private static double median(List<Double> measured) {
        List<Double> sorted = new ArrayList<>(measured);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
