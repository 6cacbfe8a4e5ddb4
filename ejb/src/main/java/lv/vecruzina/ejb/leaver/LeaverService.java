package lv.vecruzina.ejb.leaver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Records what is done with a youth on the way to a life of their own (jauniešu pāreja): interviews with their wishes, copies
 * from the Social Service, meetings with minutes, housing, contact after leaving. The municipality, whose Social Service leads
 * the interviews (T.R.*5), records its own and answers the request; the rest is the centre's.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class LeaverService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LeaverService() {}

    LeaverService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Records a step on the day it was done: since the birth, today at the latest. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
    public long record(String clientNo, LeaverStepDraft draft) {
        long client = circle.require(clientNo);
        refuseToCome(draft.doneOn());
        if (draft.doneOn().isBefore(em.getReference(Client.class, client).getBirthDate())) {
            throw new RuleViolation("leaver.before_birth");
        }
        if (!LeaverStepDraft.KINDS.contains(draft.kind())) {
            throw new RuleViolation("leaver.step_has_no_kind");
        }
        if (draft.kind().equals(LeaverStepDraft.INTERVIEW)) {
            need(draft.tookPart(), "leaver.interview_needs_an_interviewer");
            need(draft.wishes(), "leaver.interview_needs_the_wishes");
        }
        if (draft.kind().equals(LeaverStepDraft.MEETING)) {
            need(draft.tookPart(), "leaver.meeting_needs_its_people");
            need(draft.words(), "leaver.meeting_needs_its_decisions");
        }
        if (draft.kind().equals(LeaverStepDraft.HOUSING) && draft.municipalityId() == null) {
            throw new RuleViolation("leaver.housing_needs_a_municipality");
        }
        if (draft.kind().equals(LeaverStepDraft.CONTACT)) {
            need(draft.words(), "leaver.contact_needs_words");
        }
        LeaverStep step = LeaverStep.of(client, draft, user.userName(), clock.instant());
        em.persist(step);
        em.flush();
        return step.getId();
    }

    private static void need(@Nullable String words, String refusal) {
        if (words == null || words.isBlank()) {
            throw new RuleViolation(refusal);
        }
    }

    private void refuseToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("leaver.day_is_to_come", day);
        }
    }

    /** Notes that the Social Service was asked for the copy of an interview. */
    public void askCopy(long id, int version, LocalDate day) {
        refuseToCome(day);
        LeaverStep step = changing(id, version, LeaverStepDraft.INTERVIEW);
        step.askCopy(day, user.userName(), clock.instant());
        em.flush();
    }

    /** Notes the hand-over of the copy of an interview: when, by whom, and the copy itself where it is a file. */
    public void receiveCopy(long id, int version, LocalDate day, String from, @Nullable KeptFile copy) {
        refuseToCome(day);
        need(from, "leaver.copy_comes_from_somebody");
        LeaverStep step = changing(id, version, LeaverStepDraft.INTERVIEW);
        step.receiveCopy(day, from.strip(), copy, user.userName(), clock.instant());
        em.flush();
    }

    /** Notes what the municipality answered to a housing request. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.MUNICIPALITY})
    public void answer(long id, int version, LocalDate day, String words) {
        refuseToCome(day);
        need(words, "leaver.answer_needs_words");
        LeaverStep step = changing(id, version, LeaverStepDraft.HOUSING);
        step.answer(day, words.strip(), user.userName(), clock.instant());
        em.flush();
    }

    /** Takes a wrong entry back; it counts nowhere, and an older sheet does not bring it back. */
    public void withdraw(long id, int version, String reason) {
        need(reason, "leaver.withdrawal_needs_a_reason");
        LeaverStep step = seen(id);
        Version.refuseStale(step.getVersion(), version);
        step.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }

    private LeaverStep changing(long id, int version, String kind) {
        LeaverStep step = seen(id);
        if (!step.is(kind)) {
            throw new RuleViolation("leaver.unknown");
        }
        Version.refuseStale(step.getVersion(), version);
        return step;
    }

    private LeaverStep seen(long id) {
        LeaverStep step = em.find(LeaverStep.class, id);
        if (step == null || step.isWithdrawn() || !circle.sees(step.getClientId())) {
            throw new RuleViolation("leaver.unknown");
        }
        return step;
    }
}
