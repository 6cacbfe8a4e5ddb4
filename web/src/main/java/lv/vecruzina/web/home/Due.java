package lv.vecruzina.web.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.vecruzina.web.shared.Text;

/** How far a day is (termiņš): late, today, soon. Due on a day is not late on that day (rule 18). */
final class Due {
    private static final int SOON_DAYS = 30;

    /** In words: "pirms 3 dienām", "šodien", "vēl 1 diena". */
    static String distance(LocalDate due, LocalDate today, Text text) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return Text.of("home.index.today");
        }
        return days < 0 ? text.count("home.index.late", -days) : text.count("home.index.in", days);
    }

    static String tone(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? "bad" : due.isBefore(today.plusDays(SOON_DAYS)) ? "warn" : "quiet";
    }

    private Due() {}
}
