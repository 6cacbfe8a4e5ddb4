package lv.vecruzina.ejb.client;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Age (vecums) in completed years. Someone born on 29 February has the birthday on 28 February in other years (assumed; the
 * same as care.age_on in SQL).
 */
public final class Age {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Age() {}

    /** Completed years on the day; negative before the birth. */
    public static int on(LocalDate birthDate, LocalDate day) {
        return day.getYear() - birthDate.getYear() - (day.isBefore(birthday(birthDate, day.getYear())) ? 1 : 0);
    }

    /** The birthday in a year. */
    public static LocalDate birthday(LocalDate birthDate, int year) {
        boolean moved = MonthDay.from(birthDate).equals(LEAP_DAY) && !LEAP_DAY.isValidYear(year);
        return moved ? LocalDate.of(year, 2, 28) : MonthDay.from(birthDate).atYear(year);
    }

    /** The latest birth date that makes someone so many completed years old on the day. */
    public static LocalDate latestBirth(int years, LocalDate day) {
        LocalDate sameDay = day.minusYears(years);
        LocalDate next = sameDay.plusDays(1);
        return on(next, day) >= years ? next : sameDay;
    }
}
