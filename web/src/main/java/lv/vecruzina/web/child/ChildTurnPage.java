package lv.vecruzina.web.child;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import lv.vecruzina.ejb.child.ChildService;
import lv.vecruzina.web.account.Door;
import lv.vecruzina.web.shared.AccessFilter;
import lv.vecruzina.web.shared.Language;
import org.omnifaces.util.Faces;

/**
 * The tablet goes to a child and comes back (bērna kārta). Two sessions, never one: whoever gives it is out before the child
 * is in, and the other way round, so that nothing of one is left to the other.
 */
@Named
@RequestScoped
public class ChildTurnPage {
    private static final String BACK = "/account/switch.xhtml";
    private static final String LANGUAGE_BEFORE = "languageBefore";
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    @EJB
    private ChildService children;

    @Inject
    private Door door;

    @Inject
    private Language language;

    private String ticket = "";

    /** Ends the caller's session and begins the child's in the next request. */
    public void give(String clientNo) throws IOException, ServletException {
        String given = children.give(clientNo);
        door.leave();
        Faces.redirect("child/begin.xhtml?ticket=%s", given);
    }

    /** Lets the child in, once; a ticket that is used or too old leads to where staff come in. */
    public void begin() throws IOException, ServletException {
        if (door.enterByTicket(ticket)) {
            Faces.getSession().setMaxInactiveInterval((int) FORGOTTEN_AFTER.toSeconds());
            Faces.setSessionAttribute(LANGUAGE_BEFORE, language.getCode());
            Faces.redirect("child/index.xhtml");
        } else {
            Faces.redirect(Faces.getRequestContextPath() + AccessFilter.LOGIN);
        }
    }

    /** The child is done: the tablet goes back to staff, in the language it was given in. */
    public void finish() throws IOException, ServletException {
        String before = Faces.getSessionAttribute(LANGUAGE_BEFORE);
        if (before != null) {
            language.speak(before);
        }
        door.leave();
        Faces.redirect(Faces.getRequestContextPath() + BACK);
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket == null ? "" : ticket;
    }
}
