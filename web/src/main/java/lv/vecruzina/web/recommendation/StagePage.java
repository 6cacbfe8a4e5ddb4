package lv.vecruzina.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.recommendation.CommitmentQueries;
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.PlannedRoom;
import lv.vecruzina.ejb.recommendation.StageDraft;
import lv.vecruzina.ejb.recommendation.StageRow;
import lv.vecruzina.ejb.recommendation.StageService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The stages of the open recommendation's commitments (posmi un tāme): days, lines of the budget, rooms they open. */
@Named
@ViewScoped
public class StagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CommitmentQueries queries;

    @EJB
    private StageService service;

    @Inject
    private RecommendationDetailPage detail;

    private Map<Long, List<StageRow>> stages = Map.of();
    private Map<Long, List<PlannedRoom>> rooms = Map.of();
    private @Nullable StageRow row;
    private long commitment;
    private String name = "";
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate doneOn;
    private @Nullable String budgetLine;
    private @Nullable BigDecimal budgetEur;
    private @Nullable BigDecimal spentEur;
    private String reason = "";

    @PostConstruct
    void read() {
        if (detail.getRecommendation() != null) {
            stages = queries.stages(detail.getId()).stream().collect(Collectors.groupingBy(StageRow::commitmentId));
            rooms = queries.plannedRooms(detail.getId()).stream()
                    .collect(Collectors.groupingBy(PlannedRoom::getStageId));
        }
    }

    public void add(CommitmentRow chosen) {
        row = null;
        commitment = chosen.id();
        fill(new StageDraft("", Objects.requireNonNullElse(chosen.dueOn(), detail.getToday()), null, null, null, null));
    }

    public void edit(StageRow chosen) {
        row = chosen;
        commitment = chosen.commitmentId();
        fill(new StageDraft(
                chosen.name(),
                chosen.dueOn(),
                chosen.doneOn(),
                chosen.budgetLine(),
                chosen.budgetEur(),
                chosen.spentEur()));
    }

    public void askWithdraw(StageRow chosen) {
        row = chosen;
        reason = "";
    }

    private void fill(StageDraft draft) {
        name = draft.name();
        dueOn = draft.dueOn();
        doneOn = draft.doneOn();
        budgetLine = draft.budgetLine();
        budgetEur = draft.budgetEur();
        spentEur = draft.spentEur();
    }

    public void save() {
        StageDraft draft = new StageDraft(name, Objects.requireNonNull(dueOn), doneOn, budgetLine, budgetEur, spentEur);
        if (row == null) {
            service.add(commitment, draft);
        } else {
            service.change(row.id(), row.version(), draft);
        }
        Notice.done("recommendation.stage.saved", name);
        read();
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("recommendation.stage.withdrawn", row.name());
            read();
        }
    }

    /** The stages of a commitment, the first due first. */
    public List<StageRow> of(long commitmentId) {
        return stages.getOrDefault(commitmentId, List.of());
    }

    public List<PlannedRoom> roomsOf(long stage) {
        return rooms.getOrDefault(stage, List.of());
    }

    /** EUR granted for the stages of a commitment in all. */
    public BigDecimal budget(long commitmentId) {
        return sum(commitmentId, StageRow::budgetEur);
    }

    public BigDecimal spent(long commitmentId) {
        return sum(commitmentId, StageRow::spentEur);
    }

    private BigDecimal sum(long commitmentId, Function<StageRow, @Nullable BigDecimal> amount) {
        return of(commitmentId).stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public @Nullable StageRow getRow() {
        return row;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(@Nullable String budgetLine) {
        this.budgetLine = budgetLine;
    }

    public @Nullable BigDecimal getBudgetEur() {
        return budgetEur;
    }

    public void setBudgetEur(@Nullable BigDecimal budgetEur) {
        this.budgetEur = budgetEur;
    }

    public @Nullable BigDecimal getSpentEur() {
        return spentEur;
    }

    public void setSpentEur(@Nullable BigDecimal spentEur) {
        this.spentEur = spentEur;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
