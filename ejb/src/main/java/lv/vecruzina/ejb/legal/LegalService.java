package lv.vecruzina.ejb.legal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** The frame of the work (normatīvais ietvars): services, municipalities, parameters to read, tariffs to edit. */
@Stateless
public class LegalService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    private final Supplier<String> caller;

    @SuppressWarnings("NullAway.Init") // the container fills the fields
    public LegalService() {
        caller = () -> context.getCallerPrincipal().getName();
    }

    @SuppressWarnings("NullAway.Init") // no container, no context
    LegalService(EntityManager em, Clock clock, String caller) {
        this.em = em;
        this.clock = clock;
        this.caller = () -> caller;
    }

    /** The services in the order people list them. */
    @RolesAllowed({
        Role.DIRECTOR,
        Role.SOCIAL_WORKER,
        Role.SPECIALIST,
        Role.CARER,
        Role.NURSE,
        Role.ACCOUNTANT,
        Role.DATA_PROTECTION,
        Role.MUNICIPALITY,
        Role.ADMINISTRATOR
    })
    public List<CareService> services() {
        return em.createQuery("select s from CareService s order by s.sortOrder", CareService.class)
                .getResultList();
    }

    /** The municipalities by name. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY, Role.ADMINISTRATOR})
    public List<Municipality> municipalities() {
        return em.createQuery("select m from Municipality m order by m.name", Municipality.class)
                .getResultList();
    }

    /** All parameters, the newest value of each first. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT, Role.DATA_PROTECTION, Role.ADMINISTRATOR})
    public List<ParameterRow> parameters() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.legal.ParameterRow(
                            p.code, p.variant, p.validFrom, p.amount, p.source, p.verified, p.local)
                        from LegalParameter p order by p.code, p.variant, p.validFrom desc""", ParameterRow.class).getResultList();
    }

    /** All tariffs by service, the newest first. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT, Role.DATA_PROTECTION, Role.ADMINISTRATOR})
    public List<TariffRow> tariffs() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.legal.TariffRow(t.id, t.serviceId, s.code, t.validFrom, t.amountEur)
                        from Tariff t, CareService s where s.id = t.serviceId and t.withdrawnAt is null
                        order by s.sortOrder, t.validFrom desc""", TariffRow.class).getResultList();
    }

    /** Enters a tariff from a day on; a day that has one already is corrected, and the history keeps what it was. */
    @RolesAllowed(Role.DIRECTOR)
    public void enterTariff(long serviceId, LocalDate validFrom, BigDecimal amountEur) {
        if (amountEur.signum() < 0) {
            throw new RuleViolation("legal.tariff_negative");
        }
        em.createQuery(
                        "select t from Tariff t where t.serviceId = :service and t.validFrom = :day and t.withdrawnAt is null",
                        Tariff.class)
                .setParameter("service", serviceId)
                .setParameter("day", validFrom)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        there -> there.correct(amountEur),
                        () -> em.persist(new Tariff(serviceId, validFrom, amountEur)));
    }

    /** Takes back a tariff entered for a wrong service or day; from then on the one before it holds. */
    @RolesAllowed(Role.DIRECTOR)
    public void withdrawTariff(long id, String reason) {
        Tariff tariff = em.find(Tariff.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (tariff == null || tariff.isWithdrawn()) {
            throw new RuleViolation("legal.tariff_unknown");
        }
        tariff.withdraw(clock.instant(), caller.get(), reason.strip());
    }

    /**
     * Enters the number of places of a service from a day on (rule 6), with the order it stands on; a day that has one already
     * is corrected. A value of the law stays: another day is needed.
     */
    @RolesAllowed(Role.DIRECTOR)
    public void enterPlaces(String serviceCode, LocalDate validFrom, int places, String ground) {
        if (places < 1) {
            throw new RuleViolation("legal.places_none");
        }
        String code = serviceCode + "_PLACES";
        em.createQuery(
                        "select p from LegalParameter p where p.code = :code and p.validFrom = :day",
                        LegalParameter.class)
                .setParameter("code", code)
                .setParameter("day", validFrom)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        there -> there.correct(BigDecimal.valueOf(places), ground),
                        () -> em.persist(LegalParameter.local(code, validFrom, BigDecimal.valueOf(places), ground)));
    }
}
