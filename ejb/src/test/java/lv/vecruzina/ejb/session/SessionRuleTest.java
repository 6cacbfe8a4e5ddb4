package lv.vecruzina.ejb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When sessions are held, how they recur, and what a decision grants of them. */
class SessionRuleTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    @Test
    void theLocalHourStaysTheSameOverTheChangeOfTheClock() {
        assertEquals(
                List.of(
                        Instant.parse("2026-03-27T07:00:00Z"),
                        Instant.parse("2026-03-30T06:00:00Z"),
                        Instant.parse("2026-10-23T06:00:00Z"),
                        Instant.parse("2026-10-26T07:00:00Z")),
                List.of("2026-03-27", "2026-03-30", "2026-10-23", "2026-10-26").stream()
                        .map(one -> SessionTime.of(day(one), NINE, 45).startsAt())
                        .toList());
    }

    @Test
    void inTheNightOfTheChangeASessionLastsRealMinutesAndASkippedHourBeginsLater() {
        SessionTime skipped = SessionTime.of(day("2026-03-29"), LocalTime.of(3, 30), 45);
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), skipped.startsAt());
        SessionTime over = SessionTime.of(day("2026-10-25"), LocalTime.of(2, 30), 120);
        assertEquals(120, over.minutes());
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), over.endsAt());
        assertEquals(day("2026-10-25"), over.day());
    }

    @Test
    void sessionsThatTouchDoNotOverlap() {
        SessionTime first = SessionTime.of(day("2026-04-01"), NINE, 45);
        assertFalse(first.overlaps(SessionTime.of(day("2026-04-01"), LocalTime.of(9, 45), 45)));
        assertTrue(first.overlaps(SessionTime.of(day("2026-04-01"), LocalTime.of(9, 44), 45)));
        assertTrue(SessionTime.of(day("2026-12-31"), LocalTime.of(23, 30), 60)
                .overlaps(SessionTime.of(day("2027-01-01"), LocalTime.MIDNIGHT, 30)));
    }

    @Test
    void aSeriesTakesItsWeekdaysBothEndsIncludedAndOver29FebruaryAndNewYear() {
        Weekly tuesdays = new Weekly(EnumSet.of(DayOfWeek.TUESDAY), day("2028-03-07"));
        assertEquals(
                List.of(day("2028-02-22"), day("2028-02-29"), day("2028-03-07")),
                tuesdays.days(day("2028-02-22"), one -> true));
        Weekly twice = new Weekly(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), day("2027-01-05"));
        Set<LocalDate> closed = Set.of(day("2026-12-25"), day("2027-01-01"));
        assertEquals(
                List.of(day("2026-12-29"), day("2027-01-05")),
                twice.days(day("2026-12-24"), one -> !closed.contains(one)));
        assertEquals(List.of(), twice.days(day("2027-01-06"), one -> true));
    }

    private static GrantedSessions granted(List<LocalDate> counted, SessionGrant... grants) {
        return new GrantedSessions(List.of(grants), counted);
    }

    private static SessionGrant grant(String from, String to, int sessions) {
        return new SessionGrant("psihologs", day(from), day(to), sessions);
    }

    @Test
    void theFirstSessionBeyondTheGrantIsNamed() {
        GrantedSessions two = granted(List.of(day("2028-02-28")), grant("2028-01-01", "2028-02-29", 2));
        assertEquals(Optional.empty(), two.firstBeyond(List.of(day("2028-02-29"))));
        assertEquals(Optional.of(day("2028-02-15")), two.firstBeyond(List.of(day("2028-02-15"))));
    }

    @Test
    void anotherYearsDecisionCountsAnew() {
        GrantedSessions years = granted(
                List.of(day("2026-12-30"), day("2026-12-31")),
                grant("2026-01-01", "2026-12-31", 2),
                grant("2027-01-01", "2027-12-31", 1));
        assertEquals(Optional.of(day("2027-01-02")), years.firstBeyond(List.of(day("2027-01-01"), day("2027-01-02"))));
    }

    @Test
    void decisionsValidOnOneDayCountTogetherAndWithoutOneThereIsNoLimit() {
        GrantedSessions both = granted(
                List.of(day("2026-03-01"), day("2026-04-01")),
                grant("2026-01-01", "2026-12-31", 2),
                grant("2026-06-01", "2026-12-31", 1));
        assertEquals(Optional.of(3), both.grantedOn(day("2026-06-01")));
        assertEquals(Optional.empty(), both.firstBeyond(List.of(day("2026-06-02"))));
        assertEquals(Optional.of(day("2026-06-03")), both.firstBeyond(List.of(day("2026-06-03"))));
        assertEquals(Optional.empty(), both.firstBeyond(List.of(day("2027-01-01"))));
    }

    private static boolean planned(String heldOn, String fromOn, @Nullable String untilOn, @Nullable String outcome) {
        SessionRow row = new SessionRow(
                1,
                1,
                "N-1",
                "V-1",
                "Anna",
                "Paraudziņa",
                "psihologs",
                day(heldOn),
                null,
                null,
                null,
                null,
                null,
                null,
                outcome,
                null,
                null,
                null);
        return row.isPlannedWithin(day(fromOn), untilOn == null ? null : day(untilOn));
    }

    @Test
    void aSessionIsPlannedWithinFromTheFirstDayToTheDayBeforeTheLast() {
        assertFalse(planned("2028-02-28", "2028-02-29", "2028-03-02", null));
        assertTrue(planned("2028-02-29", "2028-02-29", "2028-03-02", null));
        assertTrue(planned("2028-03-01", "2028-02-29", "2028-03-02", null));
        assertFalse(planned("2028-03-02", "2028-02-29", "2028-03-02", null));
        assertTrue(planned("2029-01-01", "2028-02-29", null, null), "nobody knows when it goes on");
        assertFalse(planned("2028-03-01", "2028-02-29", null, "cancelled"));
    }
}
