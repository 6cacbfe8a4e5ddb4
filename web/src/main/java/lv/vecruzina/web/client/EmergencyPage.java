package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.opening.EmergencyService;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Asks for an emergency access (ārkārtas piekļuve) and tells on every page that it runs. */
@Named
@RequestScoped
public class EmergencyPage {
    @EJB
    private EmergencyService service;

    private String reason = "";
    private @Nullable Instant until;

    @Inject
    void read(May may, CurrentUser user) {
        if (user.isKnown() && !user.byCode() && may.call("EmergencyService.runsUntil")) {
            until = service.runsUntil().orElse(null);
        }
    }

    public String begin() {
        Notice.warn("client.emergency.begun", service.begin(reason));
        return "/client/list.xhtml?faces-redirect=true";
    }

    public String end() {
        service.end();
        Notice.done("client.emergency.ended");
        return "/home/index.xhtml?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable Instant getUntil() {
        return until;
    }
}
