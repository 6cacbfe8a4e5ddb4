package lv.vecruzina.ejb.placement;

import java.time.LocalDate;

/** Another payer of a service from a day on (maksātāja maiņa), and why. */
public record PayerChange(LocalDate from, long payerId, String reason) {}
