package lv.vecruzina.web.visit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lv.vecruzina.ejb.visit.VisitQueries;
import lv.vecruzina.reports.visit.VisitSheet;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.FileServlet;

/** The visitor register of a day or a month on paper (apmeklētāja reģistrs); without either, of today. */
@WebServlet("/visit/sheet")
public class VisitSheetDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private VisitQueries queries;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        return Optional.of(
                request.getParameter("month") == null
                        ? day(DayAsked.or(request.getParameter("day"), today), today)
                        : month(DayAsked.monthOf(request, today), today));
    }

    private File day(LocalDate day, LocalDate today) {
        return File.pdf("apmekletaji-" + day + ".pdf", new VisitSheet(queries.between(day, day), today).print(day));
    }

    private File month(YearMonth month, LocalDate today) {
        return File.pdf(
                "apmekletaji-" + month + ".pdf",
                new VisitSheet(queries.between(month.atDay(1), month.atEndOfMonth()), today).print(month));
    }
}
