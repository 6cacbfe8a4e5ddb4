package lv.vecruzina.web.allowance;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lv.vecruzina.ejb.allowance.AllowanceService;
import lv.vecruzina.reports.allowance.ShortfallList;
import lv.vecruzina.web.shared.FileServlet;

/** The children of a month whose means are below the UGF amount, on paper (iztrūkumu saraksts). */
@WebServlet("/allowance/shortfall")
public class ShortfallDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private AllowanceService service;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        return month(request.getParameter("month"), YearMonth.from(today).minusMonths(1))
                .map(month -> File.pdf(
                        "lidzekli-" + month + ".pdf", new ShortfallList(service.month(month), month, today).print()));
    }

    private static Optional<YearMonth> month(String asked, YearMonth otherwise) {
        try {
            return Optional.of(asked == null ? otherwise : YearMonth.parse(asked));
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }
}
