package lv.vecruzina.ejb.indicator;

import org.jspecify.annotations.Nullable;

/** Who or what stands behind an indicator (rādītāja pamatā): a client of the caller's circle by number and name, or a thing. */
public record IndicatorSubject(@Nullable String clientNo, String name, int numerator, int denominator) {}
