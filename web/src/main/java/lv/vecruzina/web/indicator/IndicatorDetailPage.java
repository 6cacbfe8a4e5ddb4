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
import lv.vecruzina.ejb.indicator.IndicatorSubjects;
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

    @EJB
    private IndicatorSubjects behind;

    @Inject
    private May may;

    private @Nullable String code;
    private List<IndicatorRow> history = List.of();
    private List<IndicatorSubject> subjects = List.of();

    public void open() {
        List<IndicatorRow> counted = indicators.history(code == null ? "" : code);
        history = counted.subList(Math.max(0, counted.size() - SHOWN), counted.size());
        if (may.call("IndicatorSubjects.of") && !history.isEmpty()) {
            subjects = behind.of(latest().code());
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
        return subjects.stream().filter(one -> !one.isApart() && !isOpen(one)).toList();
    }

    /** Those of whom it is not known whether they count. */
    public List<IndicatorSubject> getApart() {
        return subjects.stream().filter(IndicatorSubject::isApart).toList();
    }

    /** Whether there is anybody the caller may see. */
    public boolean isAnybody() {
        return !subjects.isEmpty();
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
