package lv.vecruzina.ejb.paternity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Leads paternity cases (paternitātes lietas): step by step until the father is recorded. From PATERNITY_CHILD_CONSENT_AGE on a
 * child is asked before the acknowledgement (rule 13); whoever acknowledges without says why.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class PaternityService {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PaternityService() {}

    PaternityService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Enters what the birth register says of a client of whom nobody knew. */
    public void findOut(String clientNo, boolean fatherRecorded) {
        Client client = client(circle.require(clientNo));
        if (client.getFatherRecorded() != null) {
            throw new RuleViolation("paternity.is_known_already");
        }
        client.recordFather(fatherRecorded);
        em.flush();
    }

    /** Records a step with its paper; the one that records the father ends the case. */
    public long record(String clientNo, StepDraft draft, @Nullable StepFile file) {
        Client client = client(circle.require(clientNo));
        refuse(client, draft);
        PaternityStep step = new PaternityStep(client.getId(), draft, user.userName(), clock.instant());
        em.persist(step);
        em.flush();
        keep(step, file);
        if (step.recordsFather()) {
            client.recordFather(true);
            em.flush();
        }
        return step.getId();
    }

    private void refuse(Client client, StepDraft draft) {
        if (draft.words().isBlank()) {
            throw new RuleViolation("paternity.step_needs_words");
        }
        if (draft.doneOn().isAfter(LocalDate.now(clock)) || draft.doneOn().isBefore(client.getBirthDate())) {
            throw new RuleViolation("paternity.step_has_no_such_day", draft.doneOn());
        }
        if (draft.isLetter() && draft.addressee() == null) {
            throw new RuleViolation("paternity.letter_needs_an_addressee");
        }
        if (draft.answerDue() != null && draft.answerDue().isBefore(draft.doneOn())) {
            throw new RuleViolation("paternity.answer_due_before_letter", draft.doneOn());
        }
        if (draft.isConsent() && draft.agreed() == null) {
            throw new RuleViolation("paternity.consent_needs_an_answer");
        }
        if (StepDraft.RECORDED.equals(draft.kind()) && Boolean.TRUE.equals(client.getFatherRecorded())) {
            throw new RuleViolation("paternity.father_is_recorded");
        }
        if (draft.isAcknowledgement() && isBlank(draft.withoutConsent())) {
            requireYes(client, draft.doneOn());
        }
    }

    /** Refuses where the child is old enough on the day, and the last word of theirs until then is no yes. */
    private void requireYes(Client client, LocalDate day) {
        int age = consentAge(day);
        Optional<Boolean> word = em.createQuery("""
                                select t.agreed from PaternityStep t
                                where t.clientId = :client and t.kind = 'consent' and t.withdrawnAt is null and t.doneOn <= :day
                                order by t.doneOn desc, t.id desc""", Boolean.class)
                .setParameter("client", client.getId())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (Age.on(client.getBirthDate(), day) >= age && !word.orElse(false)) {
            throw new RuleViolation(
                    word.isPresent() ? "paternity.child_said_no" : "paternity.child_is_asked_first", age);
        }
    }

    private int consentAge(LocalDate day) {
        return new LegalParameters(em)
                .on(day, "PATERNITY_CHILD_CONSENT_AGE")
                .orElseThrow(() -> new IllegalStateException("PATERNITY_CHILD_CONSENT_AGE has no value on " + day))
                .intValueExact();
    }

    /** Keeps what came back to a letter that waits for an answer. */
    public void answer(long id, int version, LocalDate day, String words, @Nullable StepFile file) {
        PaternityStep step = seen(id);
        if (!step.waitsForAnswer()) {
            throw new RuleViolation("paternity.waits_for_no_answer");
        }
        Version.refuseStale(step.getVersion(), version);
        if (words.isBlank()) {
            throw new RuleViolation("paternity.answer_needs_words");
        }
        if (day.isBefore(step.getDoneOn()) || day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("paternity.answer_has_no_such_day", step.getDoneOn());
        }
        step.answer(day, words.strip());
        em.flush();
        keep(step, file);
    }

    private void keep(PaternityStep step, @Nullable StepFile file) {
        if (file == null) {
            return;
        }
        if (file.content().length == 0 || file.content().length > LARGEST_FILE) {
            throw new RuleViolation("paternity.document_size", LARGEST_FILE / 1024 / 1024);
        }
        em.persist(new PaternityDocument(step.getId(), file, user.userName(), clock.instant()));
        em.flush();
    }

    /** Takes a wrong step back; the one that recorded the father opens the case again. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("paternity.withdrawal_needs_a_reason");
        }
        PaternityStep step = seen(id);
        if (step.isWithdrawn()) {
            throw new RuleViolation("paternity.unknown");
        }
        Version.refuseStale(step.getVersion(), version);
        step.withdraw(clock.instant(), user.userName(), reason.strip());
        if (step.recordsFather()) {
            client(step.getClientId()).recordFather(false);
        }
        em.flush();
    }

    private PaternityStep seen(long id) {
        PaternityStep step = em.find(PaternityStep.class, id);
        if (step == null || !circle.sees(step.getClientId())) {
            throw new RuleViolation("paternity.unknown");
        }
        return step;
    }

    /** Whoever changes a case waits for who is changing it. */
    private Client client(long id) {
        return Objects.requireNonNull(em.find(Client.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
