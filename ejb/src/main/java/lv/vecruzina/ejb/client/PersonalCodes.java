package lv.vecruzina.ejb.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.shared.RuleViolation;

/** The personal codes of clients (personas kodi) over time; the database keeps each former one. */
@Dependent
public class PersonalCodes {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private PersonalCodeCipher cipher;

    @SuppressWarnings("NullAway.Init")
    protected PersonalCodes() {}

    PersonalCodes(EntityManager em, ClientCircle circle, PersonalCodeCipher cipher) {
        this.em = em;
        this.circle = circle;
        this.cipher = cipher;
    }

    byte[] hash(PersonalCode code) {
        return cipher.hash(code);
    }

    /**
     * Gives a client the code. Where another file of the caller's circle has it, the caller is told which; where one outside
     * has it, both keep it side by side until somebody who may see both has settled it.
     *
     * @param reason why it replaces an earlier one; empty for a first one
     */
    void identify(Client client, PersonalCode code, String reason) {
        List<Client> owners = em.createQuery(
                        "select c from Client c where c.personalCodeHash = :hash and c.id <> :self", Client.class)
                .setParameter("hash", cipher.hash(code))
                .setParameter("self", client.getId())
                .getResultList();
        owners.stream().filter(owner -> circle.sees(owner.getId())).findFirst().ifPresent(owner -> {
            throw new RuleViolation("client.code_taken", owner.getClientNo());
        });
        if (owners.isEmpty()) {
            em.createNativeQuery("select set_config('care.personal_code_reason', ?1, true)")
                    .setParameter(1, reason)
                    .getSingleResult();
            client.identify(cipher.encrypt(code), cipher.hash(code));
        } else {
            keepAside(client.getId(), code);
        }
        em.flush();
    }

    private void keepAside(long clientId, PersonalCode code) {
        em.createNativeQuery("""
                        with closed as (
                            update care.client_personal_code set valid_until = (now() at time zone 'Europe/Riga')::date
                            where client_id = ?1 and valid_until is null
                        )
                        insert into care.client_personal_code (client_id, cipher, hash, reason)
                        values (?1, ?2, ?3, 'duplicate')""")
                .setParameter(1, clientId)
                .setParameter(2, cipher.encrypt(code))
                .setParameter(3, cipher.hash(code))
                .executeUpdate();
    }

    /** The code in force; empty where none is known. */
    Optional<PersonalCode> current(long clientId) {
        List<?> kept = em.createNativeQuery("""
                        select cipher from care.client_personal_code where client_id = ?1 and valid_until is null
                        order by id desc limit 1""").setParameter(1, clientId).getResultList();
        return kept.stream().findFirst().map(one -> cipher.decrypt((byte[]) one));
    }
}
