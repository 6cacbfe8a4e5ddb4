package lv.vecruzina.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** Lets people in and out (durvis). */
@RequestScoped
public class Door {
    @Inject
    private SecurityContext security;

    /** Proves the person; the session gets a new number, so that one known before is worth nothing. */
    public boolean enter(String userName, String secret) throws ServletException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        request.getSession();
        request.changeSessionId();
        var proof = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(userName, secret))
                .newAuthentication(true);
        return security.authenticate(request, response, proof) == AuthenticationStatus.SUCCESS;
    }

    /** Ends the session with everything in it. */
    public void leave() throws ServletException {
        Faces.getRequest().logout();
        Faces.invalidateSession();
    }
}
