package lv.vecruzina.web.report;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import lv.vecruzina.ejb.report.ReportQueries;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.web.shared.FileServlet;

/** A report's file by its id (pārskata datne): a PDF to be looked at in the page, everything else to be saved. */
@WebServlet("/report/file")
public class ReportFile extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReportQueries reports;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        boolean save = request.getParameter("save") != null;
        return id(request).flatMap(reports::file).map(file -> {
            ReportFormat format = ReportFormat.valueOf(file.format().toUpperCase(Locale.ROOT));
            return new File(file.fileName(), format.mediaType(), format == ReportFormat.PDF && !save, file.content());
        });
    }
}
