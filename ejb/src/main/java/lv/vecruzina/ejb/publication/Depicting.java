package lv.vecruzina.ejb.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;

/**
 * Whom publications depict, as the caller may know it (attēlotie): the clients of the circle by name; the content reviewer knows
 * every child, by number alone.
 */
@Dependent
public class Depicting {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected Depicting() {}

    Depicting(DataSource dataSource, EntityManager em, ClientCircle circle, CurrentUser user) {
        this.dataSource = dataSource;
        this.em = em;
        this.circle = circle;
        this.user = user;
    }

    private record Found(long id, String clientNo, String name, List<String> lacks) {}

    /** Everyone depicted with what each lacks on the day: the one check before publishing. */
    List<Depicted> on(long publicationId, LocalDate day) {
        List<Found> found = found(publicationId, day);
        Set<Long> seen = seen(found.stream().map(Found::id).toList());
        return found.stream()
                .map(one -> new Depicted(
                        reviews() || seen.contains(one.id()) ? one.clientNo() : null,
                        seen.contains(one.id()) ? one.name() : null,
                        one.lacks()))
                .toList();
    }

    private List<Found> found(long publicationId, LocalDate day) {
        return Sql.rows(
                dataSource,
                "publication/depicted",
                row -> new Found(
                        row.getLong("id"),
                        row.getString("client_no"),
                        row.getString("family_name") + " " + row.getString("given_name"),
                        ConsentService.words(row.getString("lacks"))),
                day,
                publicationId);
    }

    /** Whether somebody it depicts by what this transaction has written lacks on the day what it takes. */
    boolean lacks(long publicationId, LocalDate day) {
        Number lacking = (Number) em.createNativeQuery("""
                        select count(*) from care.publication_client d join care.publication p on p.id = d.publication_id
                        where p.id = ?1 and care.consent_lacks(d.client_id, p.channel, cast(?2 as date)) <> '{}'""")
                .setParameter(1, publicationId)
                .setParameter(2, day.toString())
                .getSingleResult();
        return lacking.longValue() > 0;
    }

    /** Depicts these clients, and still those whom the caller does not know of. */
    void depict(long publicationId, Collection<String> clientNos) {
        Set<Long> asked = clientNos.stream().map(this::require).collect(Collectors.toSet());
        List<PublicationClient> there = em.createQuery(
                        "select d from PublicationClient d where d.publicationId = :id", PublicationClient.class)
                .setParameter("id", publicationId)
                .getResultList();
        Set<Long> known =
                known(there.stream().map(PublicationClient::getClientId).toList());
        there.stream()
                .filter(one -> known.contains(one.getClientId()) && !asked.contains(one.getClientId()))
                .forEach(em::remove);
        there.forEach(one -> asked.remove(one.getClientId()));
        asked.forEach(client -> em.persist(new PublicationClient(publicationId, client)));
    }

    private long require(String clientNo) {
        return !reviews()
                ? circle.require(clientNo)
                : em.createQuery("select c.id from Client c where c.clientNo = :no", Long.class)
                        .setParameter("no", clientNo.strip())
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("client.unknown"));
    }

    /** The first clients whose number begins so, for who knows no names. */
    List<String> numbers(String words, int most) {
        return !reviews()
                ? List.of()
                : em.createQuery(
                                "select c.clientNo from Client c where upper(c.clientNo) like :words order by c.clientNo",
                                String.class)
                        .setParameter("words", "%" + words.strip().toUpperCase(Locale.ROOT) + "%")
                        .setMaxResults(most)
                        .getResultList();
    }

    private Set<Long> known(Collection<Long> clients) {
        return reviews() ? Set.copyOf(clients) : seen(clients);
    }

    private Set<Long> seen(Collection<Long> clients) {
        return clients.isEmpty()
                ? Set.of()
                : Set.copyOf(circle.restrict(em.createQuery(
                                "select c.id from Client c where c.id in :ids and" + ClientCircle.SEEN, Long.class))
                        .setParameter("ids", clients)
                        .getResultList());
    }

    private boolean reviews() {
        return user.hasRole(Role.DATA_PROTECTION);
    }
}
