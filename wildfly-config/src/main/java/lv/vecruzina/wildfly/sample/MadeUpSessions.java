package lv.vecruzina.wildfly.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The sessions (nodarbības) of the specialists, alone and in groups; a group's clients share the session's number. */
final class MadeUpSessions {
    /** Who gives each kind; the numbers are those of {@link MadeUpStaff}. */
    private static final Map<String, List<String>> GIVEN_BY = Map.of(
            "psihologs", List.of("D-04", "D-05"),
            "sociālais pedagogs", List.of("D-06", "D-07"),
            "fizioterapeits", List.of("D-08"),
            "ergoterapeits", List.of("D-09"),
            "mūzikas terapija", List.of("D-10"),
            "logopēds", List.of("D-11"));

    private static final List<String> REHABILITATION =
            List.of("fizioterapeits", "ergoterapeits", "logopēds", "mūzikas terapija", "fizioterapeits", "psihologs");
    /** From this day on the sessions for teenagers take new forms, and fewer of them refuse. */
    private static final LocalDate NEW_FORMS = LocalDate.of(2025, 12, 15);

    private final MadeUpDays days;
    private final Random random;
    private final CsvFile file;
    private int running;

    MadeUpSessions(MadeUpDays days, Random random, CsvFile file) {
        this.days = days;
        this.random = random;
        this.file = file;
    }

    void hold(List<Stay> stays) {
        SampleDelivery.FIRST
                .datesUntil(SampleDelivery.LAST.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .forEach(day -> hold(day, stays));
    }

    private void hold(LocalDate day, List<Stay> stays) {
        List<Stay> open = stays.stream().filter(stay -> stay.isOpenOn(day)).toList();
        List<Stay> teenagers = of(open, "LONGTERM")
                .filter(stay -> stay.person().hasTurned(12, day))
                .toList();
        List<Stay> younger = of(open, "LONGTERM")
                .filter(stay ->
                        stay.person().hasTurned(5, day) && !stay.person().hasTurned(12, day))
                .toList();
        if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
            group(day, "sociālais pedagogs", teenagers.subList(0, teenagers.size() / 2));
            group(day, "sociālais pedagogs", teenagers.subList(teenagers.size() / 2, teenagers.size()));
            group(day, "mūzikas terapija", younger);
        }
        teenagers.stream()
                .filter(stay -> turn(stay, day, 10) == 0)
                .forEach(stay -> group(day, "psihologs", List.of(stay)));
        of(open, "CRISIS")
                .filter(stay -> stay.person().hasTurned(4, day) && turn(stay, day, 3) == 0)
                .forEach(stay -> group(day, "psihologs", List.of(stay)));
        of(open, "REHAB").forEach(stay -> rehabilitation(day, stay));
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
            group(day, "ergoterapeits", of(open, "HALFWAY").toList());
        }
    }

    /** Two kinds each week, as the decision granted them; the second is given three days after the first. */
    private void rehabilitation(LocalDate day, Stay stay) {
        int first = runningOf(stay) % 5 + 1;
        int second = (first + 2) % 5 + 1;
        if (day.getDayOfWeek().getValue() == first) {
            group(day, REHABILITATION.get(runningOf(stay) % 6), List.of(stay));
        } else if (day.getDayOfWeek().getValue() == second) {
            group(day, REHABILITATION.get((runningOf(stay) + 1) % 6), List.of(stay));
        }
    }

    private void group(LocalDate day, String kind, List<Stay> invited) {
        if (invited.isEmpty()) {
            return;
        }
        String number = String.format(Locale.ROOT, "S-%05d", ++running);
        boolean cancelled = random.nextInt(100) < 4;
        List<String> givers = GIVEN_BY.getOrDefault(kind, List.of());
        String employee = givers.get(runningOf(invited.get(0)) % givers.size());
        for (Stay stay : invited) {
            String outcome = cancelled ? "cancelled" : outcome(stay, day);
            file.row(number, stay.person().no(), day, kind, employee, outcome);
        }
    }

    private String outcome(Stay stay, LocalDate day) {
        int lot = random.nextInt(100);
        String night = days.status(stay, day);
        if (!night.equals("present") && !night.equals("home") && !night.equals("guest_family")) {
            return night.equals("hospital") ? "ill" : "missed";
        }
        boolean teenager = stay.person().hasTurned(12, day) && stay.service().equals("LONGTERM");
        int refused = teenager ? (day.isBefore(NEW_FORMS) ? 26 : 12) : 2;
        if (stay.person().no().equals("V-006")) {
            refused = 45;
        }
        return lot < refused ? "refused" : lot < refused + 6 ? "ill" : lot < refused + 9 ? "missed" : "delivered";
    }

    private static Stream<Stay> of(List<Stay> open, String service) {
        return open.stream().filter(stay -> stay.service().equals(service));
    }

    /** 0 on every n-th day of the week count, a different day for each client. */
    private static int turn(Stay stay, LocalDate day, int every) {
        return Math.floorMod(day.toEpochDay() / 7 * 5 + day.getDayOfWeek().getValue() + runningOf(stay), every);
    }

    private static int runningOf(Stay stay) {
        return Integer.parseInt(stay.person().no().substring(2));
    }
}
