package lv.vecruzina.ejb.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Enters and changes clients (klienta ievade). Whoever is similar is shown first; one outside the caller's circle is neither
 * shown nor hinted at, but noted as a possible duplicate for those who may see both.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class ClientEntryService {
    /** The part of the file that an opening of the personal code is logged as. */
    public static final String CODE_PART = "personal_code";

    private static final String EDIT_PART = "/client/edit.xhtml";

    private static final int SHOWN = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SimilarClients similarClients;

    @Inject
    private ClientCircle circle;

    @Inject
    private PersonalCodes codes;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ClientEntryService() {}

    ClientEntryService(
            EntityManager em,
            SimilarClients similarClients,
            ClientCircle circle,
            PersonalCodes codes,
            CurrentUser user,
            Clock clock) {
        this.em = em;
        this.similarClients = similarClients;
        this.circle = circle;
        this.codes = codes;
        this.user = user;
        this.clock = clock;
    }

    /** Clients of the caller's circle like the person typed so far, the most alike first. */
    public List<SimilarClient> similar(String given, String family, @Nullable LocalDate birthDate, String code) {
        byte[] hash = PersonalCode.read(code).map(codes::hash).orElse(null);
        List<SimilarClient> found = similarClients.all(given, family, birthDate, hash, 0);
        Set<Long> seen =
                circle.seen(found.stream().map(one -> one.client().id()).toList());
        return found.stream()
                .filter(one -> seen.contains(one.client().id()))
                .limit(SHOWN)
                .toList();
    }

    /** Enters a client, whom the caller is responsible for from now on, and returns the number given. */
    public String add(ClientDraft draft, @Nullable CodeEntry entry) {
        refuseUnborn(draft);
        Client client = new Client(nextNumber(), draft);
        PersonalCode code = entry == null ? null : entry.checked(draft.birthDate());
        em.persist(client);
        em.flush();
        if (code != null) {
            codes.identify(client, code, "");
        }
        noteHiddenDuplicates(client, code);
        circle.admit(client.getId());
        em.flush();
        return client.getClientNo();
    }

    /** Opens a client of the circle to be changed, and logs it. */
    public Optional<ClientEdit> edit(String clientNo) {
        Optional<Client> opened = found(clientNo);
        opened.ifPresent(client -> circle.logOpening(client.getId(), EDIT_PART));
        return opened.map(
                client -> new ClientEdit(client.getId(), client.getVersion(), client.draft(), client.isIdentified()));
    }

    /** Changes a client; without an entry the personal code stays, and must fit the birth date then. */
    public void change(String clientNo, int version, ClientDraft draft, @Nullable CodeEntry entry) {
        refuseUnborn(draft);
        Client client = known(clientNo);
        Version.refuseStale(client.getVersion(), version);
        PersonalCode code = entry == null ? null : entry.checked(draft.birthDate());
        if (entry != null && code != null) {
            codes.identify(client, code, entry.reason() == null ? "" : entry.reason());
        } else if (codes.current(client.getId())
                .filter(kept -> kept.contradicts(draft.birthDate()))
                .isPresent()) {
            throw new RuleViolation("client.code_contradicts");
        }
        ClientDraft before = client.draft();
        client.change(draft);
        em.flush();
        if (code != null || !before.isNamed(draft)) {
            noteHiddenDuplicates(client, code);
            em.flush();
        }
    }

    /** The code in force, as written; every look at it is logged. Empty where none is known. */
    public Optional<String> showCode(String clientNo) {
        Client client = known(clientNo);
        circle.logOpening(client.getId(), CODE_PART);
        return codes.current(client.getId()).map(PersonalCode::written);
    }

    private void noteHiddenDuplicates(Client client, @Nullable PersonalCode code) {
        ClientDraft draft = client.draft();
        byte[] hash = code == null ? null : codes.hash(code);
        List<SimilarClient> found =
                similarClients.all(draft.givenName(), draft.familyName(), draft.birthDate(), hash, client.getId());
        Set<Long> seen =
                circle.seen(found.stream().map(one -> one.client().id()).toList());
        found.stream()
                .filter(one -> !seen.contains(one.client().id()))
                .map(one -> new PossibleDuplicate(
                        client.getId(), one.client().id(), one.similar().reason(), user.userName()))
                .filter(pair -> isNew(pair))
                .forEach(em::persist);
    }

    private boolean isNew(PossibleDuplicate pair) {
        return em.createQuery("""
                        select count(d) from PossibleDuplicate d
                        where d.firstId = :first and d.secondId = :second""", Long.class)
                        .setParameter("first", pair.getFirstId())
                        .setParameter("second", pair.getSecondId())
                        .getSingleResult()
                == 0;
    }

    private void refuseUnborn(ClientDraft draft) {
        if (draft.birthDate().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("client.not_born_yet", draft.birthDate());
        }
    }

    private Optional<Client> found(String clientNo) {
        return em.createQuery("select c from Client c where c.clientNo = :no", Client.class)
                .setParameter("no", clientNo)
                .getResultStream()
                .filter(client -> circle.sees(client.getId()))
                .findFirst();
    }

    private Client known(String clientNo) {
        return found(clientNo).orElseThrow(() -> new RuleViolation("client.unknown"));
    }

    private String nextNumber() {
        return em.createNativeQuery("select 'KL-' || lpad(nextval('care.client_number')::text, 5, '0')")
                .getSingleResult()
                .toString();
    }
}
