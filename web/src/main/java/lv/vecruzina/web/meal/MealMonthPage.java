package lv.vecruzina.web.meal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.meal.ChildMonth;
import lv.vecruzina.ejb.meal.MealDraft;
import lv.vecruzina.ejb.meal.MealQueries;
import lv.vecruzina.ejb.meal.MealRow;
import lv.vecruzina.web.shared.DayAsked;

/** The month of the units at a glance (mēneša maltītes): on which days each cooked, and who took part. */
@Named
@ViewScoped
public class MealMonthPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private MealQueries queries;

    @Inject
    private Clock clock;

    private String asked = "";
    private YearMonth month = YearMonth.of(1970, 1);
    private List<UnitMonth> units = List.of();

    /** Shows the month asked for, else this one. */
    public void open() {
        month = YearMonth.from(DayAsked.or(asked + "-01", LocalDate.now(clock)));
        List<MealRow> meals = queries.between(month.atDay(1), month.atEndOfMonth());
        List<ChildMonth> children = queries.month(month);
        units = queries.units().stream()
                .map(unit -> UnitMonth.of(unit, month, meals, children))
                .toList();
    }

    public List<String> getOrigins() {
        return MealDraft.ORIGINS;
    }

    public YearMonth getMonth() {
        return month;
    }

    public List<UnitMonth> getUnits() {
        return units;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }
}
