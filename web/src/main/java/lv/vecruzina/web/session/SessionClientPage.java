package lv.vecruzina.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.session.SessionBalance;
import lv.vecruzina.ejb.session.SessionQueries;
import lv.vecruzina.ejb.session.SessionRow;
import lv.vecruzina.web.client.ClientHead;

/** Sessions in a client's file (nodarbības): granted, used, planned and left of each kind, and all of them. */
@Named
@ViewScoped
public class SessionClientPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SessionQueries queries;

    @Inject
    private ClientHead head;

    private List<SessionBalance> balance = List.of();
    private List<SessionRow> sessions = List.of();

    public void read() {
        balance = queries.balance(head.getId());
        sessions = queries.ofClient(head.getId());
    }

    public List<SessionBalance> getBalance() {
        return balance;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }
}
