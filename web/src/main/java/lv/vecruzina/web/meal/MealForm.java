package lv.vecruzina.web.meal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.meal.MealDraft;
import lv.vecruzina.ejb.meal.MealService;
import lv.vecruzina.ejb.meal.MealUnit;
import lv.vecruzina.ejb.meal.Resident;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Records a meal of a unit (maltītes ieraksts): what is likely stands there already, the rest is a few taps. */
@Named
@ViewScoped
public class MealForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private MealService service;

    private MealUnit unit = new MealUnit(0, "", false);
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable String kind;
    private @Nullable String cameFrom;
    private @Nullable String words;
    private List<ChildMarks> children = List.of();

    /** Begins an entry for a unit and day, with those who live there. */
    void begin(MealUnit of, LocalDate on, List<Resident> living) {
        unit = of;
        day = on;
        kind = null;
        cameFrom = of.kitchen() ? MealDraft.UNIT_KITCHEN : MealDraft.CENTRAL_KITCHEN;
        words = null;
        children = living.stream()
                .filter(child -> child.unitId() == of.id())
                .map(ChildMarks::new)
                .toList();
    }

    void save() {
        service.record(new MealDraft(
                unit.id(),
                day,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(cameFrom),
                words,
                children.stream().collect(Collectors.toMap(one -> one.getChild().clientNo(), ChildMarks::tasks))));
        Notice.done("meal.form.saved");
    }

    public List<String> getKinds() {
        return MealDraft.KINDS;
    }

    public List<String> getOrigins() {
        return MealDraft.ORIGINS;
    }

    public List<String> getTasks() {
        return MealDraft.TASKS;
    }

    public List<ChildMarks> getChildren() {
        return children;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getCameFrom() {
        return cameFrom;
    }

    public void setCameFrom(@Nullable String cameFrom) {
        this.cameFrom = cameFrom;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
