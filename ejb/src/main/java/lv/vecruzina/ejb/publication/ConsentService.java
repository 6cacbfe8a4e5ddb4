package lv.vecruzina.ejb.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.Version;

/**
 * Consents to images (piekrišanas) of the clients in the caller's circle: who agreed on which channel, since when, until when.
 * What holds on a day is said by the database alone (care.consent_lacks).
 */
@Stateless
public class ConsentService {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private KeptDocuments documents;

    @SuppressWarnings("NullAway.Init")
    protected ConsentService() {}

    ConsentService(DataSource dataSource, EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
        this.documents = new KeptDocuments(em, user, clock);
    }

    /** Each channel with what the client lacks on it today; none outside the caller's circle. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER})
    public List<ChannelConsent> channels(long clientId) {
        return !circle.sees(clientId)
                ? List.of()
                : Sql.rows(
                        dataSource,
                        "publication/channels",
                        row -> new ChannelConsent(
                                row.getString("channel"), row.getBoolean("own"), words(row.getString("lacks"))),
                        clientId,
                        LocalDate.now(clock),
                        clientId,
                        clientId);
    }

    static List<String> words(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** All consents of a client, the newest first, wrong ones last. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER})
    public List<ConsentRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.publication.ConsentRow(
                            s.id, s.version, s.channel, s.givenOn, s.validUntil, s.withdrawnOn, s.byChild, s.byRepresentative,
                            s.relativeId, r.name, s.byStaff, s.explanation, s.documentId, s.withdrawnReason)
                        from Consent s join Client c on c.id = s.clientId left join Relative r on r.id = s.relativeId
                        where c.id = :client and""" + ClientCircle.SEEN + """
                        order by case when s.withdrawnAt is null then 0 else 1 end, s.givenOn desc, s.id desc""", ConsentRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Who represents the client today; none outside the caller's circle. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public List<Representative> representatives(long clientId) {
        return circle.sees(clientId) ? representatives(clientId, LocalDate.now(clock)) : List.of();
    }

    private List<Representative> representatives(long clientId, LocalDate day) {
        return Sql.rows(
                dataSource,
                "publication/representatives",
                row -> new Representative(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("represents_as"),
                        row.getBoolean("institution"),
                        row.getBoolean("namesake")),
                clientId,
                day,
                day);
    }

    /** Records what child, representative or both agreed to on a day, today at the latest; renewing is giving anew. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void give(long clientId, ConsentDraft draft) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("client.unknown");
        }
        if (draft.givenOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("publication.consent_is_to_come");
        }
        if (!draft.byChild() && draft.relativeId() == null) {
            throw new RuleViolation("publication.consent_of_nobody");
        }
        boolean byStaff = draft.relativeId() != null && (isInstitution(clientId, draft) || draft.byStaff());
        if (byStaff && isOwn(draft.channel())) {
            throw new RuleViolation("publication.consent_of_staff", draft.channel());
        }
        em.persist(new Consent(clientId, draft, byStaff, documents.keep(draft.document())));
        em.flush();
    }

    private boolean isInstitution(long clientId, ConsentDraft draft) {
        return representatives(clientId, draft.givenOn()).stream()
                .filter(one -> Objects.equals(one.id(), draft.relativeId()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("publication.consent_of_no_representative", draft.givenOn()))
                .institution();
    }

    private boolean isOwn(String channel) {
        return !em.createQuery("select n.own from PublicationChannel n where n.name = :name", Boolean.class)
                .setParameter("name", channel)
                .getResultList()
                .contains(false);
    }

    /** Child or representative take back what they agreed to on the channel: from today nothing holds there, nor what renewed it. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void takeBack(long clientId, String channel) {
        LocalDate today = LocalDate.now(clock);
        List<Consent> held = !circle.sees(clientId)
                ? List.of()
                : em.createQuery("""
                                select s from Consent s where s.clientId = :client and s.channel = :channel and s.withdrawnAt is null
                                and (s.withdrawnOn is null or s.withdrawnOn > :today)
                                and (s.validUntil is null or s.validUntil >= :today)""", Consent.class)
                        .setParameter("client", clientId)
                        .setParameter("channel", channel)
                        .setParameter("today", today)
                        .getResultList();
        if (held.isEmpty()) {
            throw new RuleViolation("publication.consent_is_gone");
        }
        held.forEach(consent -> consent.takeBack(today));
        em.flush();
    }

    /** Takes a wrong entry out of the records with a reason. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public void withdraw(long id, int version, String reason) {
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Consent changing(long id, int version) {
        Consent consent = em.find(Consent.class, id);
        if (consent == null || consent.isWithdrawn() || !circle.sees(consent.getClientId())) {
            throw new RuleViolation("publication.consent_unknown");
        }
        Version.refuseStale(consent.getVersion(), version);
        return consent;
    }
}
