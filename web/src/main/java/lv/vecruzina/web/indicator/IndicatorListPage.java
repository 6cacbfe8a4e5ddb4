package lv.vecruzina.web.indicator;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.indicator.IndicatorQueries;
import lv.vecruzina.ejb.indicator.IndicatorRow;
import org.jspecify.annotations.Nullable;

/** All indicators on the day of the last load (rādītāji); how many targets are met stands on top. */
@Named
@ViewScoped
public class IndicatorListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private IndicatorQueries indicators;

    private List<IndicatorRow> rows = List.of();

    public void open() {
        rows = indicators.all();
    }

    public List<IndicatorRow> getRows() {
        return rows;
    }

    public @Nullable LocalDate getDay() {
        return rows.isEmpty() ? null : rows.get(0).day();
    }

    public long count(String state) {
        return rows.stream().filter(row -> row.state().equals(state)).count();
    }
}
