package lv.vecruzina.web.participation;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.vecruzina.ejb.participation.ParticipationQueries;
import lv.vecruzina.reports.participation.ParticipationChildren;
import lv.vecruzina.reports.shared.ReportFormat;
import lv.vecruzina.reports.shared.ReportOutput;
import lv.vecruzina.web.shared.FileServlet;

/** The children of the page as PDF, CSV or XLSX (bērnu saraksts), by client number alone, in Latvian. */
@WebServlet("/participation/children")
public class ChildrenDownload extends FileServlet {
    private static final long serialVersionUID = 1L;
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final Map<String, ReportFormat> FORMATS = Map.of("csv", ReportFormat.CSV, "xlsx", ReportFormat.XLSX);

    @EJB
    private ParticipationQueries queries;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        String asked = request.getParameter("format");
        if ("pdf".equals(asked)) {
            return queries.dataAsOf()
                    .map(day -> File.pdf(
                            "participation-children_" + day + ".pdf",
                            new ParticipationChildren(queries.children(), day, LATVIAN).print()));
        }
        return Optional.ofNullable(FORMATS.get(asked == null ? "csv" : asked))
                .flatMap(format -> queries.dataAsOf().map(day -> file(format, day)));
    }

    private File file(ReportFormat format, LocalDate day) {
        ReportOutput made = new ParticipationChildren(queries.children(), day, LATVIAN).make(format);
        return new File(made.fileName(), made.mediaType(), false, made.content());
    }
}
