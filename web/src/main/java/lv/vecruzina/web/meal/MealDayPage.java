package lv.vecruzina.web.meal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.meal.MealQueries;
import lv.vecruzina.ejb.meal.MealRow;
import lv.vecruzina.ejb.meal.MealService;
import lv.vecruzina.ejb.meal.MealUnit;
import lv.vecruzina.ejb.meal.PartRow;
import lv.vecruzina.ejb.meal.Resident;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The meals of a day (dienas maltītes): what the units ate, and the entry of one; unit and day stand in the address. */
@Named
@ViewScoped
public class MealDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private MealQueries queries;

    @EJB
    private MealService service;

    @Inject
    private MealForm form;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private String asked = "";
    private String askedDay = "";
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable LocalDate picked;
    private List<MealUnit> units = List.of();
    private @Nullable MealUnit unit;
    private List<Resident> residents = List.of();
    private List<MealRow> meals = List.of();
    private List<PartRow> parts = List.of();
    private @Nullable MealRow chosen;
    private String reason = "";

    /** Shows the unit and the day asked for; else the first unit where somebody of the reader's circle lives, and today. */
    public void open() {
        today = LocalDate.now(clock);
        LocalDate wanted = DayAsked.or(askedDay, today);
        day = wanted.isAfter(today) ? today : wanted;
        picked = day;
        units = queries.units();
        residents = queries.residents(day);
        unit = first(
                one -> String.valueOf(one.id()).equals(asked),
                first(
                        one -> residents.stream().anyMatch(child -> child.unitId() == one.id()),
                        units.isEmpty() ? null : units.get(0)));
        read();
    }

    private @Nullable MealUnit first(Predicate<MealUnit> such, @Nullable MealUnit other) {
        return units.stream().filter(such).findFirst().orElse(other);
    }

    private void read() {
        meals = queries.between(day, day);
        parts = queries.parts(meals.stream().map(MealRow::id).toList());
        if (unit != null) {
            form.begin(unit, day, residents);
        }
    }

    /** Turns to the day picked. */
    public void turn() throws IOException {
        if (picked != null && unit != null) {
            Faces.redirect("meal/day.xhtml?unit=%s&day=%s", String.valueOf(unit.id()), picked.toString());
        }
    }

    public void save() {
        form.save();
        read();
    }

    public void askWithdraw(MealRow row) {
        chosen = row;
        reason = "";
    }

    public void withdraw() {
        MealRow row = Objects.requireNonNull(chosen);
        service.withdraw(row.id(), row.version(), reason);
        Notice.done("meal.day.withdrawn");
        read();
    }

    /** Whether the reader may take the entry back: their own, or as one who leads. */
    public boolean mayWithdraw(MealRow row) {
        return row.recordedBy().equals(user.userName())
                || user.hasRole(Role.DIRECTOR)
                || user.hasRole(Role.SOCIAL_WORKER);
    }

    public List<MealHelp> who(MealRow row) {
        return MealHelp.of(row.id(), parts);
    }

    /** How many more took part, outside the reader's circle. */
    public long others(MealRow row) {
        return row.tookPart() - who(row).size();
    }

    public String unitName(MealRow row) {
        return units.stream()
                .filter(one -> one.id() == row.unitId())
                .map(MealUnit::name)
                .findFirst()
                .orElse("");
    }

    public YearMonth getMonth() {
        return YearMonth.from(day);
    }

    public MealForm getForm() {
        return form;
    }

    public LocalDate getToday() {
        return today;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<MealUnit> getUnits() {
        return units;
    }

    public @Nullable MealUnit getUnit() {
        return unit;
    }

    public List<MealRow> getMeals() {
        return meals;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public String getAskedDay() {
        return askedDay;
    }

    public void setAskedDay(String askedDay) {
        this.askedDay = askedDay == null ? "" : askedDay;
    }

    public @Nullable LocalDate getPicked() {
        return picked;
    }

    public void setPicked(@Nullable LocalDate picked) {
        this.picked = picked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
