package lv.vecruzina.ejb.session;

import java.time.YearMonth;

/** How many of the teenagers' sessions of a kind took place in a month (pusaudžu nodarbību apmeklējums). */
public record TeenAttendance(YearMonth month, String kind, int delivered, int invited) {
    public int percent() {
        return invited == 0 ? 0 : Math.round(100f * delivered / invited);
    }
}
