package lv.vecruzina.ejb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone who works here (darbinieks), with registration and criminal-record check. Rows enter by import. */
@Entity
@Table(name = "employee", schema = "care")
public class Employee {
    @Id
    private long id;

    @Column(name = "employee_no")
    private String employeeNo;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String profession;

    @Column(name = "registration_no")
    private @Nullable String registrationNo;

    @Column(name = "registration_expires")
    private @Nullable LocalDate registrationExpires;

    @Column(name = "criminal_check_on")
    private @Nullable LocalDate criminalCheckOn;

    @SuppressWarnings("NullAway.Init")
    protected Employee() {}

    /** Takes over what was found out about the employee's checks. */
    public void checked(@Nullable LocalDate criminalCheckOn, @Nullable LocalDate registrationExpires) {
        this.criminalCheckOn = criminalCheckOn;
        this.registrationExpires = registrationExpires;
    }

    public long getId() {
        return id;
    }

    public String getEmployeeNo() {
        return employeeNo;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getProfession() {
        return profession;
    }

    public @Nullable String getRegistrationNo() {
        return registrationNo;
    }

    public @Nullable LocalDate getRegistrationExpires() {
        return registrationExpires;
    }

    public @Nullable LocalDate getCriminalCheckOn() {
        return criminalCheckOn;
    }
}
