package lv.vecruzina.web.allowance;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lv.vecruzina.ejb.allowance.PocketMoneyService;
import lv.vecruzina.reports.allowance.PocketList;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.FileServlet;

/** The pocket money of a month on paper, to be signed by hand (kabatas naudas saraksts); without a month, this one. */
@WebServlet("/allowance/pocket-list")
public class PocketListDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private PocketMoneyService service;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(DayAsked.or(request.getParameter("month") + "-01", today));
        return Optional.of(File.pdf(
                "kabatas-nauda-" + month + ".pdf", new PocketList(service.month(month), month, today).print()));
    }
}
