package lv.vecruzina.wildfly.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * The attendance (apmeklējums): a row for every day a client of day care or workshop was expected, and for each night a
 * resident was absent.
 */
final class MadeUpDays {
    private static final List<String> DAYTIME_ABSENCES =
            List.of("home", "home", "home", "home", "hospital", "hospital", "school", "other", "other", "camp");

    private final Random random;
    private final Map<String, String> statusByStayAndDay = new TreeMap<>();

    MadeUpDays(List<Stay> stays, Random random) {
        this.random = random;
        for (Stay stay : stays) {
            switch (stay.service()) {
                case "DAC", "WORKSHOP" -> daytime(stay);
                case "LONGTERM" -> longterm(stay);
                case "HALFWAY" -> weekendsAtHome(stay, 6);
                default -> {}
            }
        }
        firstOf(stays, "CRISIS").ifPresent(stay -> absent(stay, LocalDate.of(2025, 2, 3), 4, "hospital"));
        firstOf(stays, "RESPITE").ifPresent(stay -> absent(stay, stay.started().plusDays(1), 1, "hospital"));
        marksOnClosedDays(stays);
    }

    void writeTo(CsvFile attendance) {
        statusByStayAndDay.forEach((key, status) -> attendance.row(key.substring(0, 6), key.substring(7), status));
    }

    /** The status written down for that day, or "present". */
    String status(Stay stay, LocalDate day) {
        return statusByStayAndDay.getOrDefault(key(stay, day), "present");
    }

    /** Some come every working day, some three or four days a week; who is away is mostly away for some days. */
    private void daytime(Stay stay) {
        int habit = Integer.parseInt(stay.person().no().substring(2)) % 4;
        String away = "";
        for (LocalDate day = first(stay); !day.isAfter(SampleDelivery.LAST); day = day.plusDays(1)) {
            if (!stay.isOpenOn(day) || !WorkingDays.isWorkingDay(day) || !comesOn(habit, day.getDayOfWeek())) {
                continue;
            }
            boolean holidays = day.getMonth() == Month.JULY;
            boolean wasAway = !away.isEmpty();
            if (random.nextInt(100) >= (wasAway ? 60 : holidays ? 14 : 6)) {
                away = "";
            } else if (!wasAway) {
                away = holidays ? "home" : DAYTIME_ABSENCES.get(random.nextInt(DAYTIME_ABSENCES.size()));
            }
            mark(stay, day, away.isEmpty() ? "present" : away);
        }
    }

    private static boolean comesOn(int habit, DayOfWeek day) {
        return switch (habit) {
            case 0 -> day != DayOfWeek.TUESDAY && day != DayOfWeek.THURSDAY;
            case 1 -> day != DayOfWeek.FRIDAY;
            default -> true;
        };
    }

    private void longterm(Stay stay) {
        int age = SampleDelivery.LAST.getYear() - stay.person().born().getYear();
        int lot = Integer.parseInt(stay.person().no().substring(2)) % 5;
        if (lot == 1 || lot == 3) {
            weekendsAtHome(stay, lot == 1 ? 4 : 8);
        }
        if (stay.person().no().equals("V-003")) {
            schoolNights(stay);
        }
        if (lot == 2) {
            episodes(stay, "guest_family", 5, 2);
        }
        if (age >= 7) {
            absent(stay, LocalDate.of(2025, 7, 7).plusDays(7L * lot), 7, "camp");
        }
        if (age >= 14 && lot == 0) {
            episodes(stay, "runaway", 2, 2);
        }
        episodes(stay, "hospital", random.nextInt(2), 5);
        episodes(stay, "other", random.nextInt(2), 2);
    }

    private void weekendsAtHome(Stay stay, int everyWeeks) {
        LocalDate friday = LocalDate.of(2025, 1, 10).plusWeeks(random.nextInt(everyWeeks));
        for (; !friday.isAfter(SampleDelivery.LAST); friday = friday.plusWeeks(everyWeeks)) {
            absent(stay, friday, 2, "home");
        }
    }

    /** A vocational school far away, from Monday night to Thursday night of the autumn term. */
    private void schoolNights(Stay stay) {
        for (LocalDate day = LocalDate.of(2025, 9, 1); day.getYear() == 2025; day = day.plusWeeks(1)) {
            absent(stay, day, 4, "school");
        }
    }

    private void episodes(Stay stay, String status, int times, int upToNights) {
        for (int i = 0; i < times; i++) {
            LocalDate day = SampleDelivery.FIRST.plusDays(random.nextInt(440));
            absent(stay, day, 1 + random.nextInt(upToNights), status);
        }
    }

    private void absent(Stay stay, LocalDate from, int nights, String status) {
        from.datesUntil(from.plusDays(nights))
                .filter(day -> stay.isOpenOn(day) && !day.isAfter(SampleDelivery.LAST))
                .forEach(day -> mark(stay, day, status));
    }

    /** Marks on a Saturday and on holidays, as they happen: they enter and count nothing. */
    private void marksOnClosedDays(List<Stay> stays) {
        firstOf(stays, "DAC").ifPresent(stay -> mark(stay, LocalDate.of(2025, 6, 14), "present"));
        firstOf(stays, "DAC").ifPresent(stay -> mark(stay, LocalDate.of(2025, 12, 24), "home"));
        firstOf(stays, "WORKSHOP").ifPresent(stay -> mark(stay, LocalDate.of(2025, 11, 18), "present"));
    }

    private static Optional<Stay> firstOf(List<Stay> stays, String service) {
        return stays.stream().filter(stay -> stay.service().equals(service)).findFirst();
    }

    private void mark(Stay stay, LocalDate day, String status) {
        statusByStayAndDay.putIfAbsent(key(stay, day), status);
    }

    private static LocalDate first(Stay stay) {
        return stay.started().isBefore(SampleDelivery.FIRST) ? SampleDelivery.FIRST : stay.started();
    }

    private static String key(Stay stay, LocalDate day) {
        return stay.no() + " " + day;
    }
}
