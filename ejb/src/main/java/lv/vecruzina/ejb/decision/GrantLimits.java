package lv.vecruzina.ejb.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * What a decision that grants a service is held to (piešķiršanas ierobežojumi). Against its term and the doctor's statement the
 * director goes with a reason; what has begun already is history and enters with the reason of whoever types it.
 */
final class GrantLimits {
    private final EntityManager em;
    private final TermQueries terms;
    private final LegalParameters parameters;
    private final Clock clock;
    private final CurrentUser user;

    GrantLimits(EntityManager em, TermQueries terms, LegalParameters parameters, Clock clock, CurrentUser user) {
        this.em = em;
        this.terms = terms;
        this.parameters = parameters;
        this.clock = clock;
        this.user = user;
    }

    /** Refuses a grant that the service's rules don't allow. */
    void refuse(ChainRow row, DecisionDraft draft) {
        LocalDate from = draft.validFrom();
        if (from == null) {
            throw new RuleViolation("decision.needs_a_first_day");
        }
        DecisionRule rule = new DecisionRule(row.serviceCode(), 0, null); // for how long is asked of the terms
        if (rule.asksParents(draft.decidedBy())
                && row.applicationId() != null
                && !"representative".equals(row.applicant())) {
            throw new RuleViolation("decision.parents_must_ask");
        }
        if (row.serviceCode().equals("REHAB") && draft.sessions().isEmpty()) {
            throw new RuleViolation("decision.needs_sessions");
        }
        Integer limit = parameters
                .on(from.withDayOfYear(1), "RESPITE_DAYS_PER_YEAR")
                .map(Number::intValue)
                .orElse(null);
        Integer days = draft.grantedDays();
        if (row.serviceCode().equals("RESPITE") && days != null && limit != null && days > limit) {
            throw new RuleViolation("decision.too_many_days", limit);
        }
        if (!isExplained(draft, from)) {
            refuseWithoutPlace(row, from);
            refuseTooLong(row, draft, from);
            refuseWithoutStatement(row, from);
        }
    }

    private boolean isExplained(DecisionDraft draft, LocalDate from) {
        if (draft.againstLimitReason() == null) {
            return false;
        }
        if (!from.isBefore(LocalDate.now(clock)) && !user.hasRole(Role.DIRECTOR)) {
            throw new RuleViolation("placement.only_director_goes_against_a_limit");
        }
        return true;
    }

    private void refuseTooLong(ChainRow row, DecisionDraft draft, LocalDate from) {
        LongestTerm longest = terms.longest(row.key(), draft.decidedBy(), draft.decidedOn(), from);
        if (longest.allows(draft.validTo())) {
            return;
        }
        if (longest.disabilityEnds() != null) {
            throw new RuleViolation("decision.beyond_disability", longest.disabilityEnds());
        }
        throw new RuleViolation(
                longest.verified() ? "decision.term_too_long" : "decision.term_too_long_unverified",
                String.valueOf(longest.months()),
                longest.since());
    }

    /**
     * Rule 6: a service that is full on the first day, or today where that is past, is not granted anew; there is the waiting list.
     * Of respite the nights are booked one by one, and who is in need is let in first of all.
     */
    private void refuseWithoutPlace(ChainRow row, LocalDate from) {
        LocalDate day = from.isBefore(LocalDate.now(clock)) ? LocalDate.now(clock) : from;
        Integer places = parameters
                .on(day, row.serviceCode() + "_PLACES")
                .map(Number::intValue)
                .orElse(null);
        if (places == null
                || row.placementId() != null
                || row.serviceCode().equals("RESPITE")
                || DecisionRule.isUrgent(row.serviceCode())) {
            return;
        }
        int taken = em.createQuery(
                        "select function('care.places_taken', s.id, :day) from CareService s where s.code = :code",
                        Number.class)
                .setParameter("day", day)
                .setParameter("code", row.serviceCode())
                .getSingleResult()
                .intValue();
        if (taken >= places) {
            throw new RuleViolation("decision.no_free_place", day, places);
        }
    }

    /** Rehabilitation is granted on a doctor's statement (ārsta atzinums) that is valid on the decision's first day. */
    private void refuseWithoutStatement(ChainRow row, LocalDate from) {
        boolean there = !row.serviceCode().equals("REHAB")
                || em.createQuery("""
                        select count(d) from DoctorStatement d, Client c
                        where c.id = d.clientId and c.clientNo = :no and d.withdrawnAt is null
                        and d.issuedOn <= :day and (d.untilOn is null or d.untilOn >= :day)""", Long.class)
                                .setParameter("no", row.clientNo())
                                .setParameter("day", from)
                                .getSingleResult()
                        > 0;
        if (!there) {
            throw new RuleViolation("decision.needs_a_doctor_statement", from);
        }
    }
}
