package lv.vecruzina.web.meal;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.meal.MealQueries;
import lv.vecruzina.ejb.meal.MealRow;
import lv.vecruzina.ejb.meal.MealUnit;
import lv.vecruzina.reports.meal.MealMonthSheet;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.FileServlet;

/** A unit's month on paper (mēneša maltīšu lapa); without a month, or with none, this one. */
@WebServlet("/meal/sheet")
public class MealSheetDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private MealQueries queries;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = DayAsked.monthOf(request, today);
        return id(request)
                .flatMap(id ->
                        queries.units().stream().filter(unit -> unit.id() == id).findFirst())
                .map(unit -> File.pdf("maltites-" + month + ".pdf", sheet(unit, month, today)));
    }

    private byte[] sheet(MealUnit unit, YearMonth month, LocalDate today) {
        List<MealRow> meals = queries.between(month.atDay(1), month.atEndOfMonth()).stream()
                .filter(meal -> meal.unitId() == unit.id())
                .toList();
        return new MealMonthSheet(
                        unit.name(),
                        month,
                        meals,
                        queries.parts(meals.stream().map(MealRow::id).toList()),
                        today)
                .print();
    }
}
