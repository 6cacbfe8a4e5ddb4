package lv.vecruzina.ejb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone who works here (darbinieks), with registration and criminal-record check. */
@Entity
@Table(name = "employee", schema = "care")
@SequenceGenerator(name = "employee", sequenceName = "care.employee_id_seq", allocationSize = 1)
public class Employee {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employee")
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

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Employee() {}

    @SuppressWarnings("NullAway.Init")
    public Employee(String employeeNo, EmployeeDraft draft) {
        this.employeeNo = employeeNo;
        change(draft);
    }

    /** Takes over what was typed. */
    public final void change(EmployeeDraft draft) {
        this.givenName = draft.givenName();
        this.familyName = draft.familyName();
        this.profession = draft.profession();
        this.registrationNo = draft.registrationNo();
        checked(draft.criminalCheckOn(), draft.registrationExpires());
    }

    /** Takes over what was found out about the employee's checks. */
    public final void checked(@Nullable LocalDate criminalCheckOn, @Nullable LocalDate registrationExpires) {
        this.criminalCheckOn = criminalCheckOn;
        this.registrationExpires = registrationExpires;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
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
