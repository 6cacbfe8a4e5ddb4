package lv.vecruzina.ejb.leaver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.AskedTerm;
import lv.vecruzina.ejb.legal.AskedTerms;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.ejb.shared.Role;

/** Reads what is known of the youths in the caller's circle (jaunieši pārejā uz patstāvīgu dzīvi), and what comes next. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.MUNICIPALITY})
public class LeaverQueries {
    /** The rules of the legal clock that ask something of a youth. */
    static final List<String> RULES =
            List.of("LEAVER_INTERVIEW", "LEAVER_INFORMATION", "HOUSING_REQUEST", "GUARANTEES_END");

    /** Reads rows of steps; what follows is their condition. */
    static final String ROW = """
            select new lv.vecruzina.ejb.leaver.LeaverStepRow(
                l.id, l.version, c.id, l.kind, l.doneOn, l.signed, l.copyAtCentre, l.tookPart, l.wishes, l.words,
                l.copyAskedOn, l.copyReceivedOn, l.copyFrom, m.name, l.answer, l.answeredOn, l.signedAs,
                l.refusalReason, l.enteredLateReason, l.givenOn, l.file.fileName, l.recordedBy, l.withdrawnReason)
            from LeaverStep l join Client c on c.id = l.clientId left join Municipality m on m.id = l.municipalityId
            where""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LeaverQueries() {}

    LeaverQueries(EntityManager em, ClientCircle circle, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
    }

    /** Whether somebody born on the day is of the age at which the centre prepares for leaving, or keeps in touch. */
    public boolean concerns(LocalDate birthDate) {
        int age = Age.on(birthDate, LocalDate.now(clock));
        return age >= years("CARE_LEAVER_INTERVIEW_AGE") && age < years("GUARANTEE_END_AGE");
    }

    private int years(String code) {
        return years(em, LocalDate.now(clock), code);
    }

    static int years(EntityManager em, LocalDate today, String code) {
        return new LegalParameters(em)
                .on(today, code)
                .orElseThrow(() -> new IllegalStateException(code + " has no value on " + today))
                .intValue();
    }

    /** All steps of clients, the newest first, wrong ones last; none outside the circle. */
    public List<LeaverStepRow> steps(Collection<Long> clientIds) {
        return circle.restrict(
                        em.createQuery(ROW + " c.id in :clients and" + ClientCircle.SEEN + """
                        order by case when l.withdrawnAt is null then 0 else 1 end, l.doneOn desc, l.id desc""", LeaverStepRow.class))
                .setParameter("clients", orNobody(clientIds))
                .getResultList();
    }

    /** The mentors of clients, the newest first, wrong ones last; none outside the circle. */
    public List<MentorRow> mentors(Collection<Long> clientIds) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.leaver.MentorRow(
                            n.id, n.version, c.id, n.name, n.contact, n.fromOn, n.untilOn, n.withdrawnReason)
                        from LeaverMentor n join Client c on c.id = n.clientId
                        where c.id in :clients and""" + ClientCircle.SEEN + """
                        order by case when n.withdrawnAt is null then 0 else 1 end, n.fromOn desc, n.id desc""", MentorRow.class))
                .setParameter("clients", orNobody(clientIds))
                .getResultList();
    }

    private static Collection<Long> orNobody(Collection<Long> clientIds) {
        return clientIds.isEmpty() ? Set.of(-1L) : clientIds;
    }

    /** The day on which the guarantees of somebody born on the day end. */
    public LocalDate endOfGuarantees(LocalDate birthDate) {
        return endOfGuarantees(em, LocalDate.now(clock), birthDate);
    }

    static LocalDate endOfGuarantees(EntityManager em, LocalDate today, LocalDate birthDate) {
        return Age.birthday(birthDate, birthDate.getYear() + years(em, today, "GUARANTEE_END_AGE"));
    }

    /** The paper or signature of a client's step; empty where there is none or the client is outside the circle. */
    public Optional<KeptFile> file(long clientId, long stepId) {
        return Optional.ofNullable(em.find(LeaverStep.class, stepId))
                .filter(step -> step.getClientId() == clientId && !step.isWithdrawn() && circle.sees(clientId))
                .map(LeaverStep::getFile);
    }

    /** The youths of the circle, those in care first, each by the day they come of age. */
    public List<YouthRow> youths() {
        LocalDate today = LocalDate.now(clock);
        int from = years("CARE_LEAVER_INTERVIEW_AGE");
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.leaver.YouthRow(
                            c.id, c.clientNo, c.givenName, c.familyName, c.birthDate, p.endedOn)
                        from Client c join Placement p on p.clientId = c.id join CareService s on s.id = p.serviceId
                        where s.code = 'LONGTERM' and c.birthDate <= :youngest and c.birthDate > :oldest
                        and p.withdrawnAt is null and p.startedOn <= :today and not exists (
                            select q.id from Placement q where q.clientId = c.id and q.serviceId = s.id and q.withdrawnAt is null
                            and q.startedOn <= :today and (q.startedOn > p.startedOn or q.startedOn = p.startedOn and q.id > p.id))
                        and""" + ClientCircle.SEEN + " order by c.birthDate, c.id", YouthRow.class))
                .setParameter("today", today)
                .setParameter("youngest", Age.latestBirth(from, today))
                .setParameter("oldest", Age.latestBirth(years("GUARANTEE_END_AGE"), today))
                .getResultStream()
                .filter(youth -> youth.inCareOn(today) || youth.leftAt() >= from)
                .sorted(Comparator.comparing(youth -> !youth.inCareOn(today)))
                .toList();
    }

    /** What the rules of the legal clock ask of these clients and is not done, as the records stand now, the earliest first. */
    public List<AskedTerm> next(Collection<Long> clientIds) {
        return AskedTerms.of(em, LocalDate.now(clock), RULES, circle.seen(clientIds));
    }
}
