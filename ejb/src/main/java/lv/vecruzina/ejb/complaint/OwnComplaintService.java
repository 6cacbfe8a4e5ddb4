package lv.vecruzina.ejb.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** A child complains on the own page (bērns sūdzas): under the own name, or so that nobody can tell who it was. */
@Stateless
@RolesAllowed(Role.CHILD)
public class OwnComplaintService {
    private static final int SHOWN = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OwnComplaintService() {}

    OwnComplaintService(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.user = user;
        this.clock = clock;
    }

    /** Complains under the own name; the answer stands on the own page. */
    public void complain(String about, String words) {
        em.persist(Complaint.signed(user.childId(), known(about), said(words), LocalDate.now(clock)));
        em.flush();
    }

    /** Puts a complaint into the box: only the day and the words are kept, and nothing is said of it anywhere else. */
    public void complainAnonymously(String about, String words) {
        em.persist(new BoxComplaint(known(about), said(words), LocalDate.now(clock)));
        em.flush();
    }

    private static String known(String about) {
        if (!ComplaintDraft.ABOUT.contains(about)) {
            throw new RuleViolation("complaint.about_is_missing");
        }
        return about;
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new RuleViolation("complaint.mine_is_empty");
        }
        return words.strip();
    }

    /** What the child signed, the newest first. */
    public List<OwnComplaint> mine() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.complaint.OwnComplaint(o.id, o.receivedOn, o.about, o.words, o.answer, o.answeredOn)
                        from Complaint o where o.clientId = :child and o.saidBy = 'child' and o.enteredBy is null and o.withdrawnAt is null
                        order by o.receivedOn desc, o.id desc""", OwnComplaint.class)
                .setParameter("child", user.childId())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Answers to anonymous complaints that all children may read, without the words of the complaint. */
    public List<OwnComplaint> answers() {
        return em.createQuery("""
                        select o from Complaint o
                        where o.saidBy = 'anonymous' and o.shown = true and o.withdrawnAt is null
                        order by o.answeredOn desc, o.id desc""", Complaint.class)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Complaint::forAll)
                .toList();
    }
}
