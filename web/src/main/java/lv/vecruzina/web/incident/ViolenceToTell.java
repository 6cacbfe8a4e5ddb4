package lv.vecruzina.web.incident;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.incident.IncidentQueries;
import lv.vecruzina.ejb.incident.IncidentRow;
import lv.vecruzina.ejb.incident.ReportRow;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Violence that nobody outside was told of yet (vardarbība, par kuru jāziņo): today, and yesterday's that is late (rule 15). */
@Dependent
public class ViolenceToTell implements HomeList {
    @EJB
    private IncidentQueries queries;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String title() {
        return "incident.home.title";
    }

    @Override
    public String method() {
        return "IncidentQueries.violenceSince";
    }

    @Override
    public String all() {
        return "/incident/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        List<IncidentRow> violence = queries.violenceSince(Riga.start(today.minusDays(1)));
        Map<Long, List<ReportRow>> reports = queries
                .reports(violence.stream().map(IncidentRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ReportRow::incidentId));
        return violence.stream()
                .flatMap(one -> row(one, reports.getOrDefault(one.id(), List.of()), today).stream())
                .toList();
    }

    private Optional<HomeRow> row(IncidentRow row, List<ReportRow> reports, LocalDate today) {
        boolean late = row.toldTooLate(reports, today);
        return late || row.toBeTold(reports, today)
                ? Optional.of(new HomeRow(
                        row.noticedAt(),
                        text.word("incident.kind", row.kind()),
                        row.place(),
                        "/incident/list.xhtml",
                        null,
                        "",
                        late ? "bad" : "warn",
                        Text.of(late ? "incident.row.late" : "incident.row.today")))
                : Optional.empty();
    }
}
