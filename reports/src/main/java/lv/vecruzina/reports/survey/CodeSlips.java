package lv.vecruzina.reports.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.reports.shared.Heading;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Pdf;
import lv.vecruzina.reports.shared.Row;

/**
 * Slips with a code each (kodu lapiņas), in plain words for teenagers, to be cut apart, folded and drawn by lot; nothing on
 * them or about them says who got which. Printed once: the codes are kept nowhere else.
 */
public record CodeSlips(String survey, LocalDate lastDay, List<String> codes) {
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));

    /** The slips in Latvian, as PDF. */
    public byte[] print() {
        List<Row> slips =
                codes.stream().map(code -> new Row().with("code", code)).toList();
        return new Pdf(new Heading(LABELS.text("survey.slips.title"), survey, "", lastDay, 0), LABELS)
                .with("LAST_DAY", LABELS.text("survey.slips.once", LABELS.day(lastDay)))
                .print("survey/code-slips", slips);
    }
}
