package lv.vecruzina.ejb.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.placement.DecisionTerm;
import lv.vecruzina.ejb.placement.DecisionTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides on a service, for how long, and what follows from it at the 75th day and the 18th birthday. */
class DecisionRuleTest {
    private static final DecisionRule LONGTERM = new DecisionRule("LONGTERM", 3, null);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DAC, social_service",
        "RESPITE, social_service",
        "REHAB, social_service",
        "WORKSHOP, social_service",
        "HALFWAY, social_service",
        "CRISIS, centre"
    })
    void oneBodyDecides(String service, String body) {
        DecisionRule rule = new DecisionRule(service, 3, null);
        for (String any : List.of("social_service", "orphans_court", "orphans_court_chair", "police", "centre")) {
            assertEquals(any.equals(body), rule.mayDecide(any), any);
        }
    }

    @Test
    void onLongtermEverybodyButTheCentreDecidesAndTheSocialServiceOnlyForParents() {
        assertFalse(LONGTERM.mayDecide("centre"));
        assertTrue(LONGTERM.mayDecide("orphans_court"));
        assertTrue(LONGTERM.mayDecide("police"));
        assertTrue(LONGTERM.asksParents("social_service"));
        assertFalse(LONGTERM.asksParents("orphans_court"));
        assertFalse(new DecisionRule("DAC", 3, 12).asksParents("social_service"));
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "orphans_court_chair, 2026-01-15, 2026-04-15, true",
        "orphans_court_chair, 2026-01-15, 2026-04-16, false",
        "police, 2025-11-30, 2026-02-28, true",
        "police, 2025-11-30, 2026-03-01, false",
        "police, 2023-11-30, 2024-02-29, true",
        "police, 2026-01-15, , false",
        "orphans_court, 2026-01-15, , true"
    })
    void aShortTermIsThreeMonthsAtMost(String body, LocalDate from, LocalDate to, boolean allowed) {
        assertEquals(allowed, longest(LONGTERM, body, from).allows(to));
    }

    @Test
    void aDayCareDecisionIsTwelveMonthsAtMostAndACrisisOneSix() {
        DecisionRule dayCare = new DecisionRule("DAC", 3, 12);
        LongestTerm year = longest(dayCare, "social_service", LocalDate.of(2024, 2, 29));
        assertTrue(year.allows(LocalDate.of(2025, 2, 28)));
        assertFalse(year.allows(LocalDate.of(2025, 3, 1)));
        DecisionRule crisis = new DecisionRule("CRISIS", 3, 6);
        LongestTerm half = longest(crisis, "centre", LocalDate.of(2025, 8, 31));
        assertTrue(half.allows(LocalDate.of(2026, 2, 28)));
        assertFalse(half.allows(LocalDate.of(2026, 3, 1)));
    }

    private static LongestTerm longest(DecisionRule rule, String body, LocalDate from, DecisionTerm... disability) {
        return LongestTerm.of(rule, body, from, new DecisionTerms(List.of(disability)), true);
    }

    @ParameterizedTest(name = "disability {0} to {1}: {2}")
    @CsvSource({
        "2020-01-01, 2026-08-31, 2026-08-31",
        "2020-01-01, 2026-03-31, 2026-03-31",
        "2020-01-01, 2026-03-30, 2027-03-31",
        "2020-01-01, 2027-03-30, 2027-03-30",
        "2020-01-01, 2027-03-31, 2027-03-31",
        "2020-01-01, 2030-01-01, 2027-03-31",
        "2020-01-01, , 2027-03-31",
        "2026-04-01, 2026-08-31, 2027-03-31"
    })
    void aDayCareDecisionLastsTwelveMonthsOrUntilTheDisabilityEnds(LocalDate from, LocalDate to, LocalDate lastDay) {
        DecisionRule rule = new DecisionRule("DAC", 3, 12);
        LocalDate since = LocalDate.of(2026, 3, 31);
        assertEquals(
                lastDay,
                longest(rule, "social_service", since, new DecisionTerm(from, to))
                        .lastDay());
    }

    @Test
    void aDisabilityWithAGapEndsBeforeTheGap() {
        LongestTerm term = longest(
                new DecisionRule("DAC", 3, 12),
                "social_service",
                LocalDate.of(2026, 3, 31),
                new DecisionTerm(LocalDate.of(2026, 7, 2), null),
                new DecisionTerm(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)));
        assertEquals(LocalDate.of(2026, 6, 30), term.lastDay());
    }

    @Test
    void aChildWhoAsksForHelpIsNeverRefused() {
        assertFalse(LONGTERM.mayRefuse("client"));
        assertFalse(new DecisionRule("CRISIS", 3, 6).mayRefuse("client"));
        assertTrue(LONGTERM.mayRefuse("representative"));
        assertTrue(new DecisionRule("DAC", 3, 12).mayRefuse("client"));
    }
}
