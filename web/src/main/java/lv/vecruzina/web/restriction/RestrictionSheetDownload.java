package lv.vecruzina.web.restriction;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lv.vecruzina.ejb.restriction.RestrictionRegister;
import lv.vecruzina.reports.restriction.RestrictionSheet;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.FileServlet;

/** The register of a month's restrictions on paper (ierobežojumu reģistrs); without a month, of this one. */
@WebServlet("/restriction/sheet")
public class RestrictionSheetDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private RestrictionRegister register;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = DayAsked.monthOf(request, today);
        RestrictionSheet sheet = new RestrictionSheet(month, register.month(month), clock.instant(), today);
        return Optional.of(File.pdf("ierobezojumi-" + month + ".pdf", sheet.print()));
    }
}
