package lv.vecruzina.web.survey;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.survey.ResultQueries;
import lv.vecruzina.reports.survey.SurveySheet;
import lv.vecruzina.web.shared.FileServlet;

/** What came of a survey, on paper (aptaujas rezultātu lapa). */
@WebServlet("/survey/sheet")
public class SurveySheetDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private ResultQueries queries;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return id(request)
                .flatMap(queries::find)
                .map(survey -> File.pdf("aptauja-" + survey.closedOn() + ".pdf", new SurveySheet(survey).print()));
    }
}
