package lv.vecruzina.reports.survey;

import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.ejb.survey.OptionResult;
import lv.vecruzina.ejb.survey.QuestionKind;
import lv.vecruzina.ejb.survey.QuestionResult;
import lv.vecruzina.ejb.survey.SurveyResult;
import lv.vecruzina.reports.shared.Document;

/** What came of an anonymous survey (aptaujas rezultāti), to be hung up for those who answered, too. */
public record SurveySheet(SurveyResult survey) {

    /** The result in Latvian, as PDF. */
    public byte[] print() {
        Document sheet = new Document()
                .lead(survey.title())
                .fact("survey.codes", survey.codesGiven())
                .fact("survey.papers", survey.papers())
                .text("survey.how", survey.smallest());
        for (QuestionResult question : survey.questions()) {
            sheet.text("survey.question", question.words());
            if (question.tooFew()) {
                sheet.text("survey.too_few", survey.smallest());
            } else {
                sheet.list("survey.answers", lines(question), "survey.nothing_shown");
            }
        }
        return sheet.print("survey.title", String.valueOf(survey.id()), survey.closedOn());
    }

    private static List<String> lines(QuestionResult question) {
        List<String> lines = new ArrayList<>();
        lines.add(Document.word("survey.answered") + ": " + question.answered());
        question.options().forEach(option -> lines.add(words(question, option) + ": " + number(option)));
        question.sayings().forEach(said -> lines.add("„" + said + "”"));
        if (question.withheld() > 0) {
            lines.add(Document.word("survey.withheld") + ": " + question.withheld());
        }
        if (question.unread() > 0) {
            lines.add(Document.word("survey.unread") + ": " + question.unread());
        }
        return lines;
    }

    private static String words(QuestionResult question, OptionResult option) {
        return question.kind().equals(QuestionKind.SCALE)
                ? Document.word("survey.face." + option.words())
                : option.words();
    }

    private static String number(OptionResult option) {
        return option.exact() ? String.valueOf(option.most()) : option.fewest() + "–" + option.most();
    }
}
