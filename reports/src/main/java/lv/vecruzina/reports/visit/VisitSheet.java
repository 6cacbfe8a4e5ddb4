package lv.vecruzina.reports.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.visit.VisitRow;
import lv.vecruzina.reports.shared.Register;
import org.jspecify.annotations.Nullable;

/**
 * The visitor register of a day or a month (apmeklētāja reģistrs) on paper: who came from where to whom, how long the bell rang,
 * when the door was opened and who left when. A client has the given name and initial only.
 */
public record VisitSheet(List<VisitRow> visits, LocalDate today) {

    /** The register of a month in Latvian, as PDF. */
    public byte[] print(YearMonth month) {
        return register().print(month, today, visits.size(), unanswered());
    }

    /** The register of a day in Latvian, as PDF. */
    public byte[] print(LocalDate day) {
        return register().print(day, today, visits.size(), unanswered());
    }

    private long unanswered() {
        return visits.stream().filter(VisitRow::unanswered).count();
    }

    private Register register() {
        Register register = new Register("visit.register");
        visits.forEach(visit -> register.row(
                Register.moment(visit.rungAt()),
                rang(visit),
                Register.lines(visit.visitor(), visit.from()),
                host(visit),
                Register.moment(visit.answeredAt()),
                Register.moment(visit.leftAt())));
        return register;
    }

    private static String rang(VisitRow visit) {
        Duration waited = visit.waited();
        return waited == null
                ? Register.word(visit.unanswered() ? "visit.unanswered" : "visit.waiting")
                : Register.word("visit.waited", waited.toMinutes(), waited.toSecondsPart());
    }

    private static String host(VisitRow visit) {
        String kind = visit.hostKind() == null ? null : Register.word("visit.host." + visit.hostKind());
        return Register.lines(kind, who(visit));
    }

    private static @Nullable String who(VisitRow visit) {
        return visit.clientFamily() != null && visit.clientGiven() != null
                ? Register.person(visit.clientGiven(), visit.clientFamily())
                : visit.host();
    }
}
