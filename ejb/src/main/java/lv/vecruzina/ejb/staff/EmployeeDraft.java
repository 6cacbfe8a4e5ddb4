package lv.vecruzina.ejb.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of an employee (darbinieka ziņas); a registration has a number and the last day it holds, or neither. */
public record EmployeeDraft(
        String givenName,
        String familyName,
        String profession,
        @Nullable String registrationNo,
        @Nullable LocalDate registrationExpires,
        @Nullable LocalDate criminalCheckOn) {
    public EmployeeDraft {
        givenName = givenName.strip();
        familyName = familyName.strip();
        profession = profession.strip();
        registrationNo = registrationNo == null || registrationNo.isBlank() ? null : registrationNo.strip();
    }

    boolean isHalfRegistered() {
        return (registrationNo == null) != (registrationExpires == null);
    }
}
