package lv.vecruzina.ejb.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** Enters complaints (sūdzības) for others and answers them. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class ComplaintService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintService() {}

    ComplaintService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Enters what somebody said; a client named must be in the caller's circle. Who entered it does not read it again. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public void enter(ComplaintDraft draft) {
        if (draft.words().isBlank()) {
            throw new RuleViolation("complaint.is_empty");
        }
        if (!ComplaintDraft.VOICES.contains(draft.saidBy())) {
            throw new RuleViolation("complaint.voice_is_unknown");
        }
        Long client = draft.clientNo() == null ? null : circle.require(draft.clientNo());
        em.persist(Complaint.entered(draft, client, user.userName(), LocalDate.now(clock)));
        em.flush();
    }

    /** Answers a complaint that was signed or entered. */
    public void answer(long id, int version, String answer) {
        Complaint complaint = open(id, version);
        complaint.answer(said(answer), user.userName(), LocalDate.now(clock), false);
        em.flush();
    }

    /** Answers an anonymous complaint, which leaves the box with it; {@code toAll} lets all children read the answer. */
    public void answerAnonymous(String boxId, String answer, boolean toAll) {
        BoxComplaint box = em.find(BoxComplaint.class, boxId, LockModeType.PESSIMISTIC_WRITE);
        if (box == null) {
            throw new RuleViolation("complaint.settled");
        }
        Complaint complaint = Complaint.outOf(box);
        complaint.answer(said(answer), user.userName(), LocalDate.now(clock), toAll);
        em.persist(complaint);
        em.remove(box);
        em.flush();
    }

    /** Takes a complaint back that was entered by mistake. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("complaint.withdrawal_needs_a_reason");
        }
        open(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private static String said(String answer) {
        if (answer.isBlank()) {
            throw new RuleViolation("complaint.answer_is_empty");
        }
        return answer.strip();
    }

    private Complaint open(long id, int version) {
        Complaint complaint = em.find(Complaint.class, id);
        if (complaint == null || complaint.isSettled()) {
            throw new RuleViolation("complaint.settled");
        }
        Version.refuseStale(complaint.getVersion(), version);
        return complaint;
    }
}
