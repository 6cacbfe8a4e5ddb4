package lv.vecruzina.reports.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.incident.ConcernedRow;
import lv.vecruzina.ejb.incident.IncidentRow;
import lv.vecruzina.ejb.incident.ReportRow;
import lv.vecruzina.reports.shared.Register;

/**
 * The incidents of a month (notikumu reģistrs) with who was told and when. Of the clients number, given name and initial.
 *
 * @param concerned those of the reader's circle; the others are counted
 */
public record IncidentSheet(
        YearMonth month,
        List<IncidentRow> incidents,
        List<ConcernedRow> concerned,
        List<ReportRow> reports,
        LocalDate today) {

    /** The register in Latvian, as PDF. */
    public byte[] print() {
        Register register = new Register("incident.register");
        incidents.forEach(one -> register.row(
                Register.moment(one.noticedAt()),
                Register.lines(Register.word("incident.kind." + one.kind()), one.place()),
                Register.lines(one.words(), Register.word("incident.recorded", one.recorder())),
                told(one).map(IncidentSheet::told).collect(Collectors.joining("\n")),
                who(one),
                inTime(one)));
        return register.print(
                month,
                today,
                incidents.size(),
                incidents.stream().filter(this::late).count());
    }

    private Stream<ReportRow> told(IncidentRow incident) {
        return reports.stream().filter(report -> report.incidentId() == incident.id());
    }

    private static String told(ReportRow report) {
        String words = report.words() == null || report.words().isBlank() ? "" : " (" + report.words() + ")";
        return Register.word("incident.body." + report.told()) + " " + Register.moment(report.toldAt()) + words + ", "
                + report.toldBy()
                + (report.writtenLater()
                        ? ", " + Register.word("incident.written", Register.moment(report.writtenAt()))
                        : "");
    }

    private String who(IncidentRow incident) {
        List<String> named = concerned.stream()
                .filter(one -> one.incidentId() == incident.id())
                .map(one -> one.clientNo() + ", " + Register.person(one.givenName(), one.familyName()))
                .toList();
        long others = incident.concerned() - named.size();
        return Register.lines(String.join("\n", named), others == 0 ? null : Register.word("incident.others", others));
    }

    private boolean late(IncidentRow incident) {
        return incident.toldTooLate(told(incident).toList(), today);
    }

    /** Only violence must be told outside on its day (rule 15). */
    private String inTime(IncidentRow incident) {
        if (!incident.violence()) {
            return "–";
        }
        return Register.word(
                late(incident)
                        ? "incident.late"
                        : incident.toBeTold(told(incident).toList(), today) ? "incident.today" : "incident.in_time");
    }
}
