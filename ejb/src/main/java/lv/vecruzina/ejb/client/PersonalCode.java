package lv.vecruzina.ejb.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal code (personas kods): eleven digits, in the old form {@code DDMMYY-CNNNN} with a birth date in it, or since
 * 2017-07-01 in the new form that begins with 32 to 39 and says nothing. It can change and is never a key.
 */
public record PersonalCode(String digits) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{6})-?(\\d{5})");
    private static final Pattern NEW_FORM = Pattern.compile("3[2-9]\\d{9}");
    private static final int[] WEIGHTS = {1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int FIRST_CENTURY = 1800;

    /** Throws {@link IllegalArgumentException} where the digits are not eleven. */
    public PersonalCode {
        if (!digits.matches("\\d{11}")) {
            throw new IllegalArgumentException("a personal code has eleven digits");
        }
    }

    /** The code as people write it, with or without the hyphen; empty where the text is none. */
    public static Optional<PersonalCode> read(String written) {
        Matcher code = WRITTEN.matcher(written.strip());
        return code.matches() ? Optional.of(new PersonalCode(code.group(1) + code.group(2))) : Optional.empty();
    }

    public boolean isOldForm() {
        return !NEW_FORM.matcher(digits).matches();
    }

    /** The date in a code of the old form; empty in the new form and where the digits are no date. */
    public Optional<LocalDate> birthDate() {
        int century = digits.charAt(6) - '0';
        if (!isOldForm() || century > 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(FIRST_CENTURY + 100 * century + number(4), number(2), number(0)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A code of the old form whose digits are no date can't be anybody's. */
    public boolean isPossible() {
        return !isOldForm() || birthDate().isPresent();
    }

    public boolean contradicts(LocalDate birthDate) {
        return isOldForm() && !birthDate().equals(Optional.of(birthDate));
    }

    /** Whether the last digit follows from the others; of the new form only the format is checked. */
    public boolean checkDigitHolds() {
        if (!isOldForm()) {
            return true;
        }
        int sum = 1101;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum -= WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 % 10 == digits.charAt(10) - '0';
    }

    public String written() {
        return digits.substring(0, 6) + '-' + digits.substring(6);
    }

    /** Never the code itself: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "PersonalCode[hidden]";
    }

    private int number(int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
