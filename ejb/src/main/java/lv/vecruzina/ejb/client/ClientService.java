package lv.vecruzina.ejb.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.shared.Plain;
import lv.vecruzina.ejb.shared.Role;

/** Finds clients and opens their files (klienti); every opening is logged with who and when. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE, Role.MUNICIPALITY})
public class ClientService {
    /** Clients with a placement of the service open today, or all; and the words typed, wherever they stand in name or number. */
    private static final String FOUND = """
             from Client c, Municipality m where m.id = c.municipalityId
             and c.searchName like :first and c.searchName like :second
             and (:service = '' or exists (
                select p.id from Placement p, CareService s where p.clientId = c.id and s.id = p.serviceId
                and s.code = :service and p.withdrawnAt is null
                and p.startedOn <= :today and (p.endedOn is null or p.endedOn > :today or p.startedOn = :today)))
             and""" + ClientCircle.SEEN;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ClientService() {}

    public ClientService(EntityManager em, ClientCircle circle, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
    }

    /** A page of the clients found, by family name; words without diacritics or case. */
    public List<ClientRow> search(String words, String service, int first, int size) {
        return found(em.createQuery("""
                        select new lv.vecruzina.ejb.client.ClientRow(
                            c.id, c.clientNo, c.givenName, c.familyName, c.birthDate, m.name)""" + FOUND + """
                        order by c.familyName, c.givenName, c.id""", ClientRow.class), words, service)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many clients are found. */
    public int count(String words, String service) {
        return found(em.createQuery("select count(c)" + FOUND, Long.class), words, service)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> found(TypedQuery<T> query, String words, String service) {
        String[] word = Plain.words(words);
        return circle.restrict(query)
                .setParameter("first", "%" + (word.length > 0 ? word[0] : "") + "%")
                .setParameter("second", "%" + (word.length > 1 ? word[1] : "") + "%")
                .setParameter("service", service)
                .setParameter("today", LocalDate.now(clock));
    }

    /** A client by number, as lists show them and without opening the file; empty outside the caller's circle. */
    public Optional<ClientRow> find(String clientNo) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.client.ClientRow(
                            c.id, c.clientNo, c.givenName, c.familyName, c.birthDate, m.name)
                        from Client c, Municipality m where m.id = c.municipalityId and c.clientNo = :no and""" + ClientCircle.SEEN, ClientRow.class))
                .setParameter("no", clientNo)
                .getResultStream()
                .findFirst();
    }

    /**
     * Opens a part of a client's file and logs it; empty where the client does not exist or is outside the caller's circle.
     *
     * @param part the path of its page, e.g. {@code /client/file.xhtml}
     */
    public Optional<ClientFile> open(String clientNo, String part) {
        Optional<ClientFile> file = circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.client.ClientFile(
                            c.id, c.clientNo, c.givenName, c.familyName, c.birthDate, c.sex, m.name, c.legalStatus,
                            c.disability, c.fatherRecorded, c.legalRepresentative)
                        from Client c, Municipality m where m.id = c.municipalityId and c.clientNo = :no and""" + ClientCircle.SEEN, ClientFile.class))
                .setParameter("no", clientNo)
                .getResultStream()
                .findFirst();
        file.ifPresent(opened -> circle.logOpening(opened.id(), part));
        return file;
    }

    /** Logs what of a client's file is opened under an id of its own; false, and nothing to be opened, outside the circle. */
    public boolean opens(long clientId, String part) {
        boolean seen = circle.sees(clientId);
        if (seen) {
            circle.logOpening(clientId, part);
        }
        return seen;
    }

    /** The number of the file a merged one's number leads to; empty where it leads nowhere the caller may see. */
    public Optional<String> mergedInto(String clientNo) {
        List<?> stays = em.createNativeQuery("select stays_id from care.client_merge where client_no = ?1")
                .setParameter(1, clientNo)
                .getResultList();
        return stays.stream()
                .map(id -> ((Number) id).longValue())
                .filter(circle::sees)
                .findFirst()
                .map(id -> em.find(Client.class, id).getClientNo());
    }
}
