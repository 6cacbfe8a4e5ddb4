package lv.vecruzina.ejb.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;

/** Reads how far commitments are (apņemšanos gaita): the occurrences done, and what waits for the caller. */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY,
    Role.INSPECTOR
})
public class CommitmentQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentQueries() {}

    CommitmentQueries(EntityManager em, CurrentUser user) {
        this.em = em;
        this.user = user;
    }

    /** What was done of the commitments that recur, the latest occurrence first. */
    public List<CommitmentOccurrence> occurrences(long recommendationId) {
        return em.createQuery("""
                        select o from CommitmentOccurrence o, Commitment c
                        where c.id = o.commitmentId and c.recommendationId = :id and o.withdrawnAt is null
                        order by o.dueOn desc""", CommitmentOccurrence.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    /** The stages of the commitments of a recommendation, the first due first; withdrawn ones are left out. */
    public List<StageRow> stages(long recommendationId) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.recommendation.StageRow(
                            s.id, s.version, s.commitmentId, s.name, s.dueOn, s.doneOn, s.budgetLine, s.budgetEur, s.spentEur)
                        from CommitmentStage s, Commitment c
                        where c.id = s.commitmentId and c.recommendationId = :id
                        and s.withdrawnAt is null and c.withdrawnAt is null
                        order by s.dueOn, s.id""", StageRow.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    /** The rooms that these stages open, by number. */
    public List<PlannedRoom> plannedRooms(long recommendationId) {
        return em.createQuery("""
                        select r from PlannedRoom r, CommitmentStage s, Commitment c
                        where s.id = r.stageId and c.id = s.commitmentId and c.recommendationId = :id
                        and r.withdrawnAt is null order by r.roomNo""", PlannedRoom.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    /** What others say is done and the caller is asked to validate, the oldest first. */
    @RolesAllowed({
        Role.DIRECTOR,
        Role.SOCIAL_WORKER,
        Role.SPECIALIST,
        Role.ACCOUNTANT,
        Role.DATA_PROTECTION,
        Role.MUNICIPALITY
    })
    public List<WaitingRow> waiting() {
        return lastSaid("""
                c.validatorUser = :me and c.claimedOn is not null and s.saidBy <> :me""");
    }

    /** What was sent back to the caller, who fulfils it or stands in, and is not said to be done again; the oldest first. */
    @RolesAllowed({
        Role.DIRECTOR,
        Role.SOCIAL_WORKER,
        Role.SPECIALIST,
        Role.ACCOUNTANT,
        Role.DATA_PROTECTION,
        Role.MUNICIPALITY
    })
    public List<WaitingRow> returned() {
        return lastSaid("""
                (c.ownerUser = :me or c.deputyUser = :me) and s.step = 'returned'""");
    }

    private List<WaitingRow> lastSaid(String of) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.recommendation.WaitingRow(
                            r.id, r.number, r.part, c.commitmentNo, c.text, s.saidBy, s.saidAt, s.reason)
                        from Commitment c, Recommendation r, CommitmentStep s
                        where r.id = c.recommendationId and c.withdrawnAt is null and c.doneOn is null
                        and s.commitmentId = c.id
                        and s.id = (select max(t.id) from CommitmentStep t where t.commitmentId = c.id)
                        and\s""" + of + " order by s.saidAt", WaitingRow.class)
                .setParameter("me", user.userName())
                .getResultList();
    }
}
