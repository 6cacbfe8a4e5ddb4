package lv.vecruzina.ejb.leaver;

import java.time.LocalDate;

/** What a rule of the legal clock asks of a youth next (nākamais solis), and by which day. Due on a day is not late on it. */
public record LeaverTerm(String rule, long clientId, LocalDate aroseOn, LocalDate dueOn) {
    public boolean lateOn(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
