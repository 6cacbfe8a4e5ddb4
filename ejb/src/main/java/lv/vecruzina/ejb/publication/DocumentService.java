package lv.vecruzina.ejb.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;

/** Hands out the files that belong to images (datnes): of a consent inside the caller's circle alone. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.DATA_PROTECTION})
public class DocumentService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected DocumentService() {}

    DocumentService(EntityManager em, ClientCircle circle) {
        this.em = em;
        this.circle = circle;
    }

    /** A file by its id; empty where it is unknown or of a client outside the caller's circle. */
    public Optional<PublicationDocument> find(long id) {
        List<Long> consenting = em.createQuery("select s.clientId from Consent s where s.documentId = :id", Long.class)
                .setParameter("id", id)
                .getResultList();
        return Optional.ofNullable(em.find(PublicationDocument.class, id))
                .filter(document -> consenting.stream().allMatch(circle::sees));
    }
}
