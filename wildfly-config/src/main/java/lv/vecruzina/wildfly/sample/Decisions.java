package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.util.Locale;
import lv.vecruzina.wildfly.sample.Stay.Decision;

/** Makes the decisions (lēmumi) the stays rest on, numbered in the order they are asked for. */
final class Decisions {
    private int running;

    Decision ofSocialService(String municipality, LocalDate from, LocalDate until) {
        String by = ofThe(municipality) + " Sociālais dienests";
        return new Decision(number("SD", from), weekdayBefore(from, 6), by, from, until);
    }

    Decision ofOrphansCourt(String municipality, LocalDate from, LocalDate until) {
        String by = ofThe(municipality) + " bāriņtiesa";
        return new Decision(number("BT", from), weekdayBefore(from, 3), by, from, until);
    }

    /** The chair's sole decision, for three months at most. */
    Decision ofChair(String municipality, LocalDate from, LocalDate until) {
        String by = ofThe(municipality) + " bāriņtiesas priekšsēdētājs";
        return new Decision(number("BT", from), weekdayBefore(from, 1), by, from, until);
    }

    /** The crisis centre decides itself, on the day it takes the client in. */
    Decision ofCentre(LocalDate from, LocalDate until) {
        return new Decision(number("KC", from), from, "DSPC \"Vecružina\"", from, until);
    }

    private String number(String body, LocalDate from) {
        return String.format(Locale.ROOT, "%s-%d/%03d", body, from.getYear(), ++running);
    }

    private static LocalDate weekdayBefore(LocalDate day, int days) {
        LocalDate before = day.minusDays(days);
        while (!WorkingDays.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static String ofThe(String municipality) {
        return municipality.replace("novads", "novada").replace("valstspilsēta", "valstspilsētas");
    }
}
