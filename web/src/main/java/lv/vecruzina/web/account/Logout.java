package lv.vecruzina.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;

/** Logging out (iziešana). */
@Named
@RequestScoped
public class Logout {
    @Inject
    private Door door;

    public String leave() throws ServletException {
        door.leave();
        return "/login?faces-redirect=true";
    }
}
