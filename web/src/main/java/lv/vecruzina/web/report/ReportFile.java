package lv.vecruzina.web.report;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import lv.vecruzina.ejb.report.ReportContent;
import lv.vecruzina.ejb.report.ReportQueries;
import lv.vecruzina.reports.shared.ReportFormat;
import org.jspecify.annotations.Nullable;

/** A report's file by its id (pārskata datne): a PDF to be looked at in the page, everything else to be saved. */
@WebServlet("/report/file")
public class ReportFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReportQueries reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ReportContent> found = find(request.getParameter("id"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ReportContent file = found.get();
        ReportFormat format = ReportFormat.valueOf(file.format().toUpperCase(Locale.ROOT));
        boolean inPage = format == ReportFormat.PDF && request.getParameter("save") == null;
        response.setContentType(format.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader(
                "Content-Disposition", (inPage ? "inline" : "attachment") + "; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.content());
    }

    private Optional<ReportContent> find(@Nullable String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return reports.file(Long.parseLong(id));
    }
}
