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
import java.util.List;
import lv.vecruzina.ejb.responsibility.ResponsibilityRow;
import lv.vecruzina.ejb.responsibility.ResponsibilityService;
import lv.vecruzina.ejb.staff.EmployeeRow;
import lv.vecruzina.ejb.staff.PostRow;
import lv.vecruzina.ejb.staff.StaffQueries;
import lv.vecruzina.ejb.staff.StaffService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An employee's page (darbinieks): posts, checks, the user behind, and whom the employee is responsible for. */
@Named
@ViewScoped
public class StaffDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private StaffQueries queries;

    @EJB
    private StaffService staff;

    @EJB
    private ResponsibilityService responsibilities;

    @Inject
    private StaffChecks checks;

    @Inject
    private Clock clock;

    private long id;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable EmployeeRow employee;
    private List<PostRow> posts = List.of();
    private List<ResponsibilityRow> rows = List.of();
    private List<String> accounts = List.of();
    private @Nullable String account;
    private @Nullable LocalDate criminalCheckOn;
    private @Nullable LocalDate registrationExpires;

    public void open() throws IOException {
        today = LocalDate.now(clock);
        read();
        if (employee == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    void read() {
        employee = queries.find(id).orElse(null);
        posts = queries.posts(id);
        rows = responsibilities.ofEmployee(id);
        account = queries.account(id).orElse(null);
        accounts = queries.freeAccounts(id);
        criminalCheckOn = employee == null ? null : employee.criminalCheckOn();
        registrationExpires = employee == null ? null : employee.registrationExpires();
    }

    public void saveChecks() {
        staff.enterChecks(id, criminalCheckOn, registrationExpires);
        Notice.done("staff.detail.checks_saved");
        read();
    }

    public void saveAccount() {
        staff.linkAccount(id, account);
        Notice.done("staff.detail.account_saved");
        read();
    }

    public StaffChecks getChecks() {
        return checks;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable EmployeeRow getEmployee() {
        return employee;
    }

    public List<PostRow> getPosts() {
        return posts;
    }

    public List<ResponsibilityRow> getRows() {
        return rows;
    }

    public List<String> getAccounts() {
        return accounts;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable LocalDate getCriminalCheckOn() {
        return criminalCheckOn;
    }

    public void setCriminalCheckOn(@Nullable LocalDate criminalCheckOn) {
        this.criminalCheckOn = criminalCheckOn;
    }

    public @Nullable LocalDate getRegistrationExpires() {
        return registrationExpires;
    }

    public void setRegistrationExpires(@Nullable LocalDate registrationExpires) {
        this.registrationExpires = registrationExpires;
    }
}
