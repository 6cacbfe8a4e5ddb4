package lv.vecruzina.web.complaint;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lv.vecruzina.ejb.complaint.ComplaintQueries;
import lv.vecruzina.reports.complaint.ComplaintSheet;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.FileServlet;

/** The complaints of a month on paper (sūdzību reģistrs), as far as the reader reads them; without a month, of this one. */
@WebServlet("/complaint/sheet")
public class ComplaintSheetDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private ComplaintQueries queries;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = DayAsked.monthOf(request, today);
        return Optional.of(File.pdf(
                "sudzibas-" + month + ".pdf", new ComplaintSheet(month, queries.receivedIn(month), today).print()));
    }
}
