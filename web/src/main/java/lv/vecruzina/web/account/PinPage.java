package lv.vecruzina.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.LoginService;
import lv.vecruzina.ejb.account.Pin;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.web.shared.AccessFilter;
import lv.vecruzina.web.shared.Notice;

/** The own PIN for shared devices (PIN iestatīšana), beside the own password. */
@Named
@RequestScoped
public class PinPage {
    @Inject
    private CurrentUser currentUser;

    @EJB
    private LoginService logins;

    private boolean kept;
    private String current = "";
    private String wanted = "";
    private String repeated = "";

    @PostConstruct
    void look() {
        kept = logins.hasPin();
    }

    public String save() {
        if (!wanted.equals(repeated)) {
            throw new RuleViolation("account.pins_differ");
        }
        logins.setPin(current, wanted);
        Notice.done("account.pin.saved");
        return AccessFilter.HOME + "?faces-redirect=true";
    }

    public String remove() {
        logins.removePin();
        Notice.done("account.pin.removed");
        return AccessFilter.HOME + "?faces-redirect=true";
    }

    public boolean isKept() {
        return kept;
    }

    public boolean isOffered() {
        return Pin.isFor(currentUser.getRoles());
    }

    public int getLength() {
        return Pin.LENGTH;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
