package lv.vecruzina.ejb.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import lv.vecruzina.ejb.shared.Riga;
import org.junit.jupiter.api.Test;

/** A shift by Riga's clock, also in the nights the clocks change. */
class ShiftTest {
    private static Shift at(String riga) {
        return Shift.at(instant(riga), LocalTime.of(8, 0), LocalTime.of(20, 0));
    }

    private static Instant instant(String riga) {
        return LocalDateTime.parse(riga).atZone(Riga.ZONE).toInstant();
    }

    @Test
    void theNightBeginsAtTwentyAndEndsAtEight() {
        Shift night = new Shift(instant("2026-03-10T20:00"), instant("2026-03-11T08:00"), true);
        assertEquals(night, at("2026-03-10T20:00"));
        assertEquals(night, at("2026-03-11T00:00"));
        assertEquals(night, at("2026-03-11T07:59:59"));
        assertEquals(
                new Shift(instant("2026-03-11T08:00"), instant("2026-03-11T20:00"), false), at("2026-03-11T08:00"));
        assertEquals(12, night.hours());
    }

    @Test
    void theNightTheClocksGoForwardHasElevenHours() {
        assertEquals(11, at("2026-03-28T22:00").hours());
        assertEquals(at("2026-03-28T22:00"), at("2026-03-29T04:30"));
    }

    @Test
    void theNightTheClocksGoBackHasThirteenHours() {
        Shift night = at("2026-10-24T22:00");
        assertEquals(13, night.hours());
        Instant firstHalfPastThree = Instant.parse("2026-10-25T00:30:00Z");
        Instant secondHalfPastThree = Instant.parse("2026-10-25T01:30:00Z");
        assertEquals(night, Shift.at(firstHalfPastThree, LocalTime.of(8, 0), LocalTime.of(20, 0)));
        assertEquals(night, Shift.at(secondHalfPastThree, LocalTime.of(8, 0), LocalTime.of(20, 0)));
    }

    @Test
    void aDayOfTheDiaryBeginsAtTheSameTimeYesterday() {
        assertEquals(Duration.ofHours(24), back("2026-03-11T08:00"));
        assertEquals(Duration.ofHours(23), back("2026-03-29T08:00"));
        assertEquals(Duration.ofHours(25), back("2026-10-25T08:00"));
    }

    private static Duration back(String riga) {
        return Duration.between(Shift.dayBefore(instant(riga)), instant(riga));
    }
}
