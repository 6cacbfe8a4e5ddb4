package lv.vecruzina.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.LoginService;
import lv.vecruzina.web.shared.AccessFilter;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Text;
import org.omnifaces.util.Faces;

/** The page where people log in (pieteikšanās lapa), by password or by a one-time code. */
@Named
@RequestScoped
public class LoginPage {
    private String userName = "";
    private String secret = "";

    @Inject
    private Door door;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private May may;

    @EJB
    private LoginService logins;

    /** Goes on to the page that was asked for, or to the new password. */
    public void logIn() throws IOException, ServletException {
        String wanted = AccessFilter.wanted(Faces.getSessionAttribute(AccessFilter.WANTED));
        if (door.enter(userName, secret)) {
            Faces.removeSessionAttribute(AccessFilter.WANTED);
            Faces.removeSessionAttribute(AccessFilter.ENDED);
            Faces.redirect(
                    Faces.getRequestContextPath() + (currentUser.byCode() ? AccessFilter.PASSWORD : forMe(wanted)));
        } else {
            String key = logins.tooManyAttempts(userName) ? "account.login.too_many" : "account.login.refused";
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.of(key), null));
        }
    }

    /** Somebody else may have asked for the page, a child at the tablet even: then the own day begins. */
    private String forMe(String wanted) {
        return may.open(wanted.replaceFirst("\\?.*", "")) ? wanted : AccessFilter.HOME;
    }

    /** Whether the person was at work when the session ended. */
    public boolean isEnded() {
        return Faces.getSessionAttribute(AccessFilter.ENDED) != null;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
