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

    @Inject
    private DeviceCookie device;

    /** On a shared device the next person follows. */
    public String leave() throws ServletException {
        door.leave();
        return device.isShared() ? "/account/switch?faces-redirect=true" : "/login?faces-redirect=true";
    }
}
