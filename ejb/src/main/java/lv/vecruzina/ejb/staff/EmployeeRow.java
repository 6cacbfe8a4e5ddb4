package lv.vecruzina.ejb.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An employee (darbinieks) in a list and at the head of their page. */
public record EmployeeRow(
        long id,
        int version,
        String employeeNo,
        String givenName,
        String familyName,
        String profession,
        @Nullable String registrationNo,
        @Nullable LocalDate registrationExpires,
        @Nullable LocalDate criminalCheckOn) {

    /** Family name first, as registers write it. */
    public String name() {
        return familyName + " " + givenName;
    }

    public EmployeeDraft draft() {
        return new EmployeeDraft(
                givenName, familyName, profession, registrationNo, registrationExpires, criminalCheckOn);
    }

    public EmployeeChecks checks(int months) {
        return new EmployeeChecks(criminalCheckOn, registrationExpires, months);
    }
}
