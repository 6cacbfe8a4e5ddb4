package lv.vecruzina.web.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.survey.SurveyService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Surveys whose last day is over and that nobody has closed (slēdzamās aptaujas). */
@Dependent
public class SurveysToClose implements HomeList {
    @EJB
    private SurveyService service;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "survey.home.title";
    }

    @Override
    public String method() {
        return "SurveyService.surveys";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return service.surveys().stream()
                .filter(row -> !row.closed() && row.closesOn().isBefore(today))
                .map(row -> new HomeRow(
                        row.closesOn(),
                        row.title(),
                        Text.of("survey.edit.codes_given", row.codesGiven(), row.codesUsed()),
                        "/survey/edit.xhtml",
                        "id",
                        row.id(),
                        "info",
                        Text.of("survey.home.close")))
                .toList();
    }
}
