package lv.vecruzina.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lv.vecruzina.ejb.account.DeviceService;
import lv.vecruzina.web.shared.AccessFilter;
import org.omnifaces.util.Faces;

/** Lets people in and out (durvis). */
@RequestScoped
public class Door {
    @Inject
    private SecurityContext security;

    @Inject
    private DeviceCookie device;

    @EJB
    private DeviceService devices;

    /** By user name and password or one-time code; a shared device knows the person from then on. */
    public boolean enter(String userName, String secret) throws ServletException {
        boolean entered = enter(new UsernamePasswordCredential(userName, secret));
        if (entered && device.isShared()) {
            devices.cameByPassword(device.token());
        }
        return entered;
    }

    /** By PIN, on a shared device; the session ends when the device is withdrawn. */
    public boolean enterByPin(String token, long accountId, String pin) throws ServletException {
        boolean entered = enter(new PinCredential(token, accountId, pin));
        if (entered) {
            Faces.setSessionAttribute(AccessFilter.DEVICE, token);
        }
        return entered;
    }

    /** A child, by the ticket of its turn. */
    public boolean enterByTicket(String ticket) throws ServletException {
        boolean entered = enter(new TicketCredential(ticket));
        if (entered && device.isShared()) {
            Faces.setSessionAttribute(AccessFilter.DEVICE, device.token());
        }
        return entered;
    }

    /** Proves the person; the session gets a new number, so that one known before is worth nothing. */
    private boolean enter(Credential credential) throws ServletException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        request.getSession();
        request.changeSessionId();
        var proof = AuthenticationParameters.withParams().credential(credential).newAuthentication(true);
        return security.authenticate(request, response, proof) == AuthenticationStatus.SUCCESS;
    }

    /** Ends the session with everything in it. */
    public void leave() throws ServletException {
        Faces.getRequest().logout();
        Faces.invalidateSession();
    }
}
