package lv.vecruzina.web.completeness;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lv.vecruzina.ejb.completeness.CompletenessQueries;
import lv.vecruzina.ejb.completeness.WeekQueries;
import lv.vecruzina.reports.completeness.WeekSheet;
import lv.vecruzina.web.shared.FileServlet;

/** A worker's list of the week on paper (nedēļas saraksts). */
@WebServlet("/completeness/week-sheet")
public class WeekSheetDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private WeekQueries queries;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        long worker = Optional.ofNullable(request.getParameter("worker"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(CompletenessQueries.DIRECTOR);
        String week = Optional.ofNullable(request.getParameter("week")).orElse("");
        return queries.weeks().stream()
                .filter(monday -> monday.toString().equals(week))
                .findFirst()
                .map(monday ->
                        new WeekSheet(monday, queries.name(worker), queries.list(monday, worker), LocalDate.now(clock)))
                .map(sheet -> File.pdf("nedelas-saraksts-" + week + ".pdf", sheet.print()));
    }
}
