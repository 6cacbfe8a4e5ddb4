package lv.vecruzina.ejb.behaviour;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientOpening;

/**
 * Shows an invited outsider the one meeting their link opens (uzaicinātais): read only, until the link's day, nothing else. Each
 * opening is logged under the number of the invitation.
 */
@Stateless
public class InvitedService {
    private static final String PAGE = "/behaviour/invited.xhtml";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected InvitedService() {}

    InvitedService(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * The meeting behind a link; empty for one that is unknown, revoked, over, of a meeting or programme that was withdrawn, or of one
     * closed before the meeting was held.
     */
    @PermitAll
    public Optional<InvitedMeeting> open(String token) {
        return em.createQuery("""
                        select i.id, c.id, c.givenName, c.familyName, m, p.name, i.linkUntil
                        from BehaviourInvitee i join BehaviourMeeting m on m.id = i.meetingId
                        join BehaviourProgramme g on g.id = m.programmeId join Municipality p on p.id = g.municipalityId
                        join Client c on c.id = m.clientId
                        where i.tokenHash = :hash and i.linkUntil > :now and m.withdrawnAt is null
                        and g.withdrawnAt is null and (g.closedOn is null or m.held = true)""", Object[].class)
                .setParameter("hash", InvitationService.hash(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(this::shown);
    }

    private InvitedMeeting shown(Object[] row) {
        em.persist(new ClientOpening((Long) row[1], PAGE, "invited+" + row[0], null));
        BehaviourMeeting meeting = (BehaviourMeeting) row[4];
        List<String> bodies = em.createQuery(
                        "select distinct i.body from BehaviourInvitee i where i.meetingId = :meeting order by i.body",
                        String.class)
                .setParameter("meeting", meeting.getId())
                .getResultList();
        return meeting.shown(initial(row[2]) + " " + initial(row[3]), (String) row[5], bodies, (Instant) row[6]);
    }

    private static String initial(Object name) {
        return Objects.toString(name).substring(0, 1) + ".";
    }
}
