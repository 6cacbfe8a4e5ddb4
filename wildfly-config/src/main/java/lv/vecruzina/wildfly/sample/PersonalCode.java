package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Invented personal codes (personas kods); the serial numbers 98x and 99x keep them away from those in use. */
final class PersonalCode {
    private static final int[] WEIGHTS = {1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);

    private PersonalCode() {}

    /** The old form {@code DDMMYY-CNNNN} with the right check digit. */
    static String oldForm(LocalDate born, int serial) {
        String ten = DAY.format(born) + (born.getYear() < 2000 ? 1 : 2) + String.format(Locale.ROOT, "%03d", serial);
        return ten.substring(0, 6) + "-" + ten.substring(6) + checkDigit(ten);
    }

    /** The old form with a check digit that is one too high: a warning to confirm, no error. */
    static String withWrongCheckDigit(LocalDate born, int serial) {
        String code = oldForm(born, serial);
        int digit = Character.digit(code.charAt(11), 10);
        return code.substring(0, 11) + (digit + 1) % 10;
    }

    /** The form since 1 July 2017, which says nothing of the birth date. */
    static String newForm(int running) {
        return String.format(Locale.ROOT, "3299%02d-%05d", running % 100, 90000 + running * 37);
    }

    private static int checkDigit(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(tenDigits.charAt(i), 10) * WEIGHTS[i];
        }
        return (1101 - sum) % 11 % 10;
    }
}
