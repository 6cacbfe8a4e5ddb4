package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.application.Application;
import lv.vecruzina.ejb.application.ApplicationDraft;
import lv.vecruzina.ejb.application.ApplicationService;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog of a new application (jauns iesniegums), and of one taken back. */
@Named
@ViewScoped
public class ChainApplication implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ApplicationService applications;

    @Inject
    private ChainPage page;

    private @Nullable ChainRow row;
    private @Nullable String serviceCode;
    private @Nullable LocalDate receivedOn;
    private @Nullable String applicant;
    private String ground = "";
    private String reason = "";

    public void open() {
        serviceCode = null;
        receivedOn = page.getToday();
        applicant = null;
        ground = "";
    }

    public void save() {
        applications.enter(
                page.getClientId(),
                new ApplicationDraft(
                        Objects.requireNonNull(serviceCode),
                        Objects.requireNonNull(receivedOn),
                        Objects.requireNonNull(applicant),
                        ground));
        page.read();
        Notice.done("decision.application.saved");
    }

    public void askWithdraw(ChainRow chosen) {
        row = chosen;
        reason = "";
    }

    public void withdraw() {
        ChainRow chosen = Objects.requireNonNull(row);
        applications.withdraw(Objects.requireNonNull(chosen.applicationId()), chosen.version(), reason);
        page.read();
        Notice.done("decision.application.withdrawn", String.valueOf(chosen.applicationNo()));
    }

    public List<String> getApplicants() {
        return Application.APPLICANTS;
    }
    /** The service the dialog is about. */
    public @Nullable ChainRow getRow() {
        return row;
    }

    public @Nullable String getServiceCode() {
        return serviceCode;
    }

    public void setServiceCode(@Nullable String serviceCode) {
        this.serviceCode = serviceCode;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getApplicant() {
        return applicant;
    }

    public void setApplicant(@Nullable String applicant) {
        this.applicant = applicant;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
