package lv.vecruzina.ejb.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an employee needs to work with clients (pārbaudes), rule 16: a criminal-record check not older than the months the law
 * says, and a registration that has not run out where there is one. The last day still counts.
 */
public record EmployeeChecks(
        @Nullable LocalDate criminalCheckOn, @Nullable LocalDate registrationExpires, int checkMonths) {

    /** The last day on which both hold; empty where the record was never checked. */
    public Optional<LocalDate> holdUntil() {
        if (criminalCheckOn == null) {
            return Optional.empty();
        }
        LocalDate checkedUntil = criminalCheckOn.plusMonths(checkMonths);
        return Optional.of(
                registrationExpires != null && registrationExpires.isBefore(checkedUntil)
                        ? registrationExpires
                        : checkedUntil);
    }

    /** Key of the sentence that says why the employee can't be given a client on the day; empty where they can. */
    public Optional<String> refusalOn(LocalDate day) {
        if (criminalCheckOn == null) {
            return Optional.of("staff.no_criminal_check");
        }
        if (day.isAfter(criminalCheckOn.plusMonths(checkMonths))) {
            return Optional.of("staff.criminal_check_is_old");
        }
        return registrationExpires != null && day.isAfter(registrationExpires)
                ? Optional.of("staff.registration_expired")
                : Optional.empty();
    }
}
