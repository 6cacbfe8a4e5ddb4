package lv.vecruzina.web.incident;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.incident.IncidentQueries;
import lv.vecruzina.ejb.incident.IncidentRow;
import lv.vecruzina.reports.incident.IncidentSheet;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.FileServlet;

/** The incidents of a month on paper (notikumu reģistrs), as far as the reader sees them; without a month, of this one. */
@WebServlet("/incident/sheet")
public class IncidentSheetDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private IncidentQueries queries;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = DayAsked.monthOf(request, today);
        List<IncidentRow> incidents = queries.noticedIn(month);
        List<Long> ids = incidents.stream().map(IncidentRow::id).toList();
        IncidentSheet sheet = new IncidentSheet(month, incidents, queries.concerned(ids), queries.reports(ids), today);
        return Optional.of(File.pdf("notikumi-" + month + ".pdf", sheet.print()));
    }
}
