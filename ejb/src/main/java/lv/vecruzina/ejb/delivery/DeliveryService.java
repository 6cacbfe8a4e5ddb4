package lv.vecruzina.ejb.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Imports as people see them (importi): they give deliveries on a page and read what became of each file and row. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT})
public class DeliveryService {
    /** Means and tariffs, also those given again after a correction. */
    private static final Pattern ACCOUNTING = Pattern.compile("(?i)(.*[/\\\\])?(means|tariffs)(\\.refused)?\\.csv");

    private static final String LINES = """
            select new lv.vecruzina.ejb.delivery.DeliveryLine(
                d.id, d.name, d.receivedAt, d.receivedFrom, d.appliedAt, d.givenAgainAt, d.clearedAt,
                coalesce(sum(f.read), 0), coalesce(sum(f.refused), 0), coalesce(sum(f.warned), 0))
            from Delivery d left join DeliveryFile f on f.deliveryId = d.id
            group by d.id, d.name, d.receivedAt, d.receivedFrom, d.appliedAt, d.givenAgainAt, d.clearedAt
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    private DeliveryFolders folders = DeliveryFolders.fromEnvironment();

    @SuppressWarnings("NullAway.Init")
    protected DeliveryService() {}

    DeliveryService(EntityManager em, Clock clock, CurrentUser user, DeliveryFolders folders) {
        this.em = em;
        this.clock = clock;
        this.user = user;
        this.folders = folders;
    }

    /**
     * Puts a .zip or a single .csv into the inbox as a delivery of its own and returns the delivery's name. It enters when the
     * job {@code import-records} next runs. The accountant gives accounting's files alone.
     */
    public String upload(String fileName, InputStream content) throws IOException {
        if (!mayRead(fileName)) {
            throw new RuleViolation("delivery.only_accounting");
        }
        return new Upload(folders, clock).store(fileName, content, user.userName());
    }

    /** Deliveries, the newest first. */
    public List<DeliveryLine> deliveries(int offset, int limit) {
        return page(em.createQuery(LINES + "order by d.receivedAt desc, d.id desc", DeliveryLine.class), offset, limit);
    }

    /** One delivery by its id; empty where there is none. */
    public Optional<DeliveryLine> delivery(long id) {
        return em.createQuery(LINES.replace("group by", "where d.id = :id group by"), DeliveryLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public long countDeliveries() {
        return em.createQuery("select count(d) from Delivery d", Long.class).getSingleResult();
    }

    /** The files of a delivery in the order they were read; for the accountant, who knows no child by name, accounting's alone. */
    public List<DeliveryFileLine> files(long delivery) {
        return em.createQuery("""
                select new lv.vecruzina.ejb.delivery.DeliveryFileLine(
                    f.id, f.name, f.state, f.message, f.messageEn,
                    f.read, f.fresh, f.changed, f.unchanged, f.refused, f.warned)
                from DeliveryFile f where f.deliveryId = :delivery order by f.id""", DeliveryFileLine.class)
                .setParameter("delivery", delivery)
                .getResultStream()
                .filter(file -> mayRead(file.name()))
                .toList();
    }

    private boolean mayRead(String fileName) {
        return user.hasRole(Role.DIRECTOR)
                || user.hasRole(Role.SOCIAL_WORKER)
                || ACCOUNTING.matcher(fileName).matches();
    }

    private boolean mayReadRows(long file) {
        DeliveryFile found = em.find(DeliveryFile.class, file);
        return found != null && mayRead(found.getName());
    }

    /** Refused rows of a file, or those that entered with a warning, in the order of the file. */
    public List<DeliveryRowLine> rows(long file, boolean refused, int offset, int limit) {
        if (!mayReadRows(file)) {
            return List.of();
        }
        return page(
                em.createQuery("""
                        select new lv.vecruzina.ejb.delivery.DeliveryRowLine(
                            r.id, r.line, r.refused, r.code, r.reason, r.reasonEn, r.cells)
                        from DeliveryRow r where r.deliveryFileId = :file and r.refused = :refused
                        order by r.line, r.id""", DeliveryRowLine.class)
                        .setParameter("file", file)
                        .setParameter("refused", refused),
                offset,
                limit);
    }

    public long countRows(long file, boolean refused) {
        return !mayReadRows(file)
                ? 0
                : em.createQuery(
                                "select count(r) from DeliveryRow r where r.deliveryFileId = :file and r.refused = :refused",
                                Long.class)
                        .setParameter("file", file)
                        .setParameter("refused", refused)
                        .getSingleResult();
    }

    private static <T> List<T> page(TypedQuery<T> query, int offset, int limit) {
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }
}
