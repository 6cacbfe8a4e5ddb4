package lv.vecruzina.ejb.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * What is published of clients (publikācijas): intended with all it depicts, checked before it goes out (rule 14), entered as
 * history with a reason, reviewed, taken down with a proof that is kept.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.DATA_PROTECTION})
public class PublicationService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Depicting depicting;

    @Inject
    private KeptDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PublicationService() {}

    PublicationService(DataSource dataSource, EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.depicting = new Depicting(dataSource, em, circle, user);
        this.documents = new KeptDocuments(em, user, clock);
        this.user = user;
        this.clock = clock;
    }

    /** Enters what shall be published today or later, and returns its id. */
    public long intend(PublicationDraft draft) {
        if (draft.day().isBefore(today())) {
            throw new RuleViolation("publication.day_is_past");
        }
        return enter(Publication.intended(nextNo(), draft, documents.keep(draft.image()), user.userName()), draft);
    }

    /** Enters what was published before, with the reason why only now: history is recorded as it was. */
    public long enterHistory(PublicationDraft draft, String reason) {
        if (!draft.day().isBefore(today())) {
            throw new RuleViolation("publication.day_is_not_past");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("publication.history_needs_a_reason");
        }
        Long image = documents.keep(draft.image());
        return enter(Publication.history(nextNo(), draft, image, user.userName(), reason.strip()), draft);
    }

    private long enter(Publication publication, PublicationDraft draft) {
        em.persist(publication);
        em.flush();
        depicting.depict(publication.getId(), draft.depicted());
        em.flush();
        return publication.getId();
    }

    private String nextNo() {
        return em.createNativeQuery("select 'PUB-' || lpad(nextval('care.publication_number')::text, 5, '0')")
                .getSingleResult()
                .toString();
    }

    /** Says anew whom it depicts; clients outside the caller's circle stay on it. What was removed is not changed any more. */
    public void depict(long id, int version, List<String> clientNos) {
        Publication publication = changing(id, version);
        if (publication.getPublishedOn() != null && !publication.isShown(today())) {
            throw new RuleViolation("publication.is_not_on_view");
        }
        depicting.depict(id, clientNos);
        em.flush();
        if (depicting.lacks(id, today())) {
            publication.askReviewAnew();
        }
        em.lock(publication, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** Publishes it today; refused while somebody it depicts lacks what it takes. */
    public void publish(long id, int version) {
        Publication publication = intended(id, version);
        long lacking = lacking(id);
        if (lacking > 0) {
            throw new RuleViolation("publication.consents_lack", lacking);
        }
        publication.publish(today(), clock.instant(), user.userName(), null);
        em.flush();
    }

    /** The director publishes it against what the check found, with a reason; it counts as a breach. */
    @RolesAllowed(Role.DIRECTOR)
    public void publishAnyway(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("publication.override_needs_a_reason");
        }
        intended(id, version).publish(today(), clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private Publication intended(long id, int version) {
        Publication publication = changing(id, version);
        if (publication.getPublishedOn() != null) {
            throw new RuleViolation("publication.is_published");
        }
        return publication;
    }

    /** Decides of what nobody checked that it may stay; refused while somebody it depicts lacks what it takes. */
    @RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
    public void keep(long id, int version) {
        Publication publication = onView(id, version);
        long lacking = lacking(id);
        if (lacking > 0) {
            throw new RuleViolation("publication.cannot_be_kept", lacking);
        }
        publication.review("keep", today(), user.userName());
        em.flush();
    }

    /** Decides that it must go: from today it is to be taken down. */
    @RolesAllowed({Role.DIRECTOR, Role.DATA_PROTECTION})
    public void condemn(long id, int version) {
        onView(id, version).review("remove", today(), user.userName());
        em.flush();
    }

    /** Records that it was taken down, with a file or a link that shows it; the day is the first it is no longer seen. */
    public void takeDown(long id, int version, LocalDate day, @Nullable String link, @Nullable DocumentFile proof) {
        Publication publication = onView(id, version);
        if (link == null && proof == null) {
            throw new RuleViolation("publication.removal_needs_a_proof");
        }
        if (link != null && !link.strip().matches("https?://[^\\s/]+\\S*")) {
            throw new RuleViolation("publication.removal_link_is_no_address");
        }
        if (day.isAfter(today()) || day.isBefore(publication.getPublishedOn())) {
            throw new RuleViolation("publication.removal_day_is_wrong");
        }
        publication.takeDown(day, user.userName(), link == null ? null : link.strip(), documents.keep(proof));
        em.flush();
    }

    private Publication onView(long id, int version) {
        Publication publication = changing(id, version);
        if (!publication.isShown(today())) {
            throw new RuleViolation("publication.is_not_on_view");
        }
        return publication;
    }

    /** Takes a wrong entry out of the register with a reason. */
    public void withdraw(long id, int version, String reason) {
        changing(id, version).withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private long lacking(long id) {
        return depicting.on(id, today()).stream().filter(one -> !one.valid()).count();
    }

    private Publication changing(long id, int version) {
        Publication publication = em.find(Publication.class, id);
        if (publication == null || publication.isWithdrawn()) {
            throw new RuleViolation("publication.unknown");
        }
        Version.refuseStale(publication.getVersion(), version);
        return publication;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
