package lv.vecruzina.web.behaviour;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import lv.vecruzina.ejb.behaviour.InvitedMeeting;
import lv.vecruzina.ejb.behaviour.InvitedService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The one page an invited outsider sees (uzaicinātā lapa): read only; one whose link opens nothing is told whom to ask, and no more. */
@Named
@RequestScoped
public class InvitedPage {
    @EJB
    private InvitedService service;

    private String token = "";
    private @Nullable InvitedMeeting meeting;

    public void open() {
        meeting = service.open(token).orElse(null);
        if (meeting == null) {
            Faces.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public @Nullable InvitedMeeting getMeeting() {
        return meeting;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token == null ? "" : token;
    }
}
