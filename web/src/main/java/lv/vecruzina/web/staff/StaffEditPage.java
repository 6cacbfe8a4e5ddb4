package lv.vecruzina.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.staff.EmployeeDraft;
import lv.vecruzina.ejb.staff.EmployeeRow;
import lv.vecruzina.ejb.staff.StaffQueries;
import lv.vecruzina.ejb.staff.StaffService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Entering an employee (jauns darbinieks) or changing one, with the checks that rule 16 looks at. */
@Named
@ViewScoped
public class StaffEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private StaffQueries queries;

    @EJB
    private StaffService staff;

    @Inject
    private Clock clock;

    private @Nullable Long id;
    private @Nullable EmployeeRow employee;
    private String givenName = "";
    private String familyName = "";
    private String profession = "";
    private @Nullable String registrationNo;
    private @Nullable LocalDate registrationExpires;
    private @Nullable LocalDate criminalCheckOn;
    private String reason = "";

    public void open() throws IOException {
        employee = id == null ? null : queries.find(id).orElse(null);
        if (employee != null) {
            fill(employee.draft());
        } else if (id != null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    private void fill(EmployeeDraft draft) {
        givenName = draft.givenName();
        familyName = draft.familyName();
        profession = draft.profession();
        registrationNo = draft.registrationNo();
        registrationExpires = draft.registrationExpires();
        criminalCheckOn = draft.criminalCheckOn();
    }

    public String save() {
        var draft = new EmployeeDraft(
                givenName, familyName, profession, registrationNo, registrationExpires, criminalCheckOn);
        if (employee == null) {
            id = staff.enter(draft);
        } else {
            staff.change(employee.id(), employee.version(), draft);
        }
        Notice.done("staff.edit.saved", draft.familyName() + " " + draft.givenName());
        return "/staff/detail?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        EmployeeRow chosen = Objects.requireNonNull(employee);
        staff.withdraw(chosen.id(), chosen.version(), reason);
        Notice.done("staff.edit.withdrawn", familyName + " " + givenName);
        return "/staff/list?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isNew() {
        return employee == null;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable EmployeeRow getEmployee() {
        return employee;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession;
    }

    public @Nullable String getRegistrationNo() {
        return registrationNo;
    }

    public void setRegistrationNo(@Nullable String registrationNo) {
        this.registrationNo = registrationNo;
    }

    public @Nullable LocalDate getRegistrationExpires() {
        return registrationExpires;
    }

    public void setRegistrationExpires(@Nullable LocalDate registrationExpires) {
        this.registrationExpires = registrationExpires;
    }

    public @Nullable LocalDate getCriminalCheckOn() {
        return criminalCheckOn;
    }

    public void setCriminalCheckOn(@Nullable LocalDate criminalCheckOn) {
        this.criminalCheckOn = criminalCheckOn;
    }
}
