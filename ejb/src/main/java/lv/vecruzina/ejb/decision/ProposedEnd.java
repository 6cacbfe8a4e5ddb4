package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import lv.vecruzina.ejb.client.Age;

/**
 * Rule 3, the end proposed for a LONGTERM stay (beigu dienas priekšlikums): the 18th birthday, or with proof of study the end
 * of the school year that the birthday falls in.
 *
 * @param schoolYearEnd its last day, parameter SCHOOL_YEAR_END
 */
public record ProposedEnd(int age, MonthDay schoolYearEnd) {
    public LocalDate of(LocalDate birthDate, boolean studies) {
        LocalDate birthday = Age.birthday(birthDate, birthDate.getYear() + age);
        if (!studies) {
            return birthday;
        }
        LocalDate end = schoolYearEnd.atYear(birthday.getYear());
        return end.isBefore(birthday) ? schoolYearEnd.atYear(birthday.getYear() + 1) : end;
    }

    /** The end of a stay in which the birthday falls; one that began after it has none. */
    public Optional<LocalDate> of(LocalDate birthDate, boolean studies, LocalDate startedOn) {
        return Age.on(birthDate, startedOn) >= age ? Optional.empty() : Optional.of(of(birthDate, studies));
    }
}
