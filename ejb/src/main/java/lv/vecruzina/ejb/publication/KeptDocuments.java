package lv.vecruzina.ejb.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Keeps the files that belong to images (datnes), at most 20 MB each. */
@Dependent
public class KeptDocuments {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected KeptDocuments() {}

    KeptDocuments(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps a file and returns its id; null where none was handed in. */
    @Nullable
    Long keep(@Nullable DocumentFile file) {
        if (file == null) {
            return null;
        }
        if (file.content().length == 0 || file.content().length > LARGEST_FILE) {
            throw new RuleViolation("publication.document_size", LARGEST_FILE / 1024 / 1024);
        }
        PublicationDocument document = new PublicationDocument(file, user.userName(), clock.instant());
        em.persist(document);
        em.flush();
        return document.getId();
    }
}
