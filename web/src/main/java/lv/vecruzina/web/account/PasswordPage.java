package lv.vecruzina.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.LoginService;
import lv.vecruzina.ejb.account.Passwords;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.web.shared.AccessFilter;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The page of the own password (paroles maiņa); who came in by a one-time code sees nothing else. */
@Named
@RequestScoped
public class PasswordPage {
    private @Nullable String current;
    private String wanted = "";
    private String repeated = "";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Door door;

    @EJB
    private LoginService logins;

    /** Sets the password and enters anew with it, with a session of a new number; other sessions of the same user end. */
    public String save() throws ServletException {
        if (!wanted.equals(repeated)) {
            throw new RuleViolation("account.passwords_differ");
        }
        String userName = currentUser.userName();
        logins.setPassword(current, wanted);
        door.enter(userName, wanted);
        Notice.done("account.password.saved");
        return AccessFilter.HOME + "?faces-redirect=true";
    }

    public int getMinLength() {
        return Passwords.MIN_LENGTH;
    }

    public @Nullable String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
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
