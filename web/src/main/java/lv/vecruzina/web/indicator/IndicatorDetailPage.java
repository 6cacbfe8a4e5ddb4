package lv.vecruzina.web.indicator;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.indicator.IndicatorQueries;
import lv.vecruzina.ejb.indicator.IndicatorRow;
import lv.vecruzina.ejb.indicator.IndicatorSubject;
import lv.vecruzina.web.shared.May;
import org.jspecify.annotations.Nullable;

/** One indicator (rādītājs): what it means, its course over a year, and who stands behind today's figure. */
@Named
@ViewScoped
public class IndicatorDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The day as of and the twelve months before it. */
    private static final int SHOWN = 13;

    @EJB
    private IndicatorQueries indicators;

    @Inject
    private May may;

    private @Nullable String code;
    private List<IndicatorRow> history = List.of();
    private List<IndicatorSubject> subjects = List.of();

    public void open() {
        List<IndicatorRow> counted = indicators.history(code == null ? "" : code);
        history = counted.subList(Math.max(0, counted.size() - SHOWN), counted.size());
        if (may.call("IndicatorQueries.subjects") && !history.isEmpty()) {
            subjects = indicators.subjects(latest().code());
        }
    }

    private IndicatorRow latest() {
        return history.get(history.size() - 1);
    }

    /** The figure of the day as of; null for an unknown code. */
    public @Nullable IndicatorRow getRow() {
        return history.isEmpty() ? null : latest();
    }

    public List<IndicatorRow> getHistory() {
        return history;
    }

    /** Those the figure is about: of an indicator that shall be 0 who is counted, of the others who is not. */
    public List<IndicatorSubject> getOpen() {
        return subjects.stream().filter(this::isOpen).toList();
    }

    public List<IndicatorSubject> getKept() {
        return subjects.stream().filter(one -> !isOpen(one)).toList();
    }

    private boolean isOpen(IndicatorSubject one) {
        return latest().isAtMost() ? one.numerator() > 0 : one.numerator() < one.denominator();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
