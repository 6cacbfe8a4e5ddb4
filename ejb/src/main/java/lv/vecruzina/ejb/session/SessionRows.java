package lv.vecruzina.ejb.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** The invitations of a session that is changed (nodarbības ieraksti); whoever changes it must see all whom it invites. */
@Dependent
public class SessionRows {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected SessionRows() {}

    SessionRows(EntityManager em, ClientCircle circle) {
        this.em = em;
        this.circle = circle;
    }

    /** All of the session, as somebody saw it in a version. */
    List<Session> of(String sessionNo, int version) {
        List<Session> rows = em.createQuery(
                        "select s from Session s where s.sessionNo = :no and s.withdrawnAt is null order by s.id",
                        Session.class)
                .setParameter("no", sessionNo)
                .getResultList();
        refuseUnseen(rows);
        Version.refuseStale(rows.stream().mapToInt(Session::getVersion).sum(), version);
        return rows;
    }

    /** Refuses what is not there for the caller, and what is there in part. */
    void refuseUnseen(List<Session> rows) {
        long seen = rows.stream().filter(row -> circle.sees(row.getClientId())).count();
        if (seen == 0) {
            throw new RuleViolation("session.unknown");
        }
        if (seen < rows.size()) {
            throw new RuleViolation("session.others_answer_for_it");
        }
    }
}
