package lv.vecruzina.web.completeness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.completeness.CompletenessQueries;
import lv.vecruzina.ejb.completeness.WeekQueries;
import lv.vecruzina.ejb.completeness.WeekRow;
import lv.vecruzina.web.shared.May;
import org.jspecify.annotations.Nullable;

/** The list of the week of what files lack (nedēļas saraksts): one's own; the director turns to each worker's. */
@Named
@ViewScoped
public class WeekPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private WeekQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private May may;

    private List<LocalDate> weeks = List.of();
    private List<Responsible> workers = List.of();
    private List<WeekRow> rows = List.of();
    private @Nullable LocalDate week;
    private long worker = CompletenessQueries.DIRECTOR;

    @PostConstruct
    void open() {
        weeks = queries.weeks();
        week = weeks.isEmpty() ? null : weeks.get(0);
        worker = may.call("WeekQueries.workers")
                ? CompletenessQueries.DIRECTOR
                : Objects.requireNonNullElse(user.employeeId(), CompletenessQueries.ANYBODY);
        read();
    }

    /** Reads the list of the week and the worker chosen. */
    public void read() {
        if (week != null) {
            workers = may.call("WeekQueries.workers") ? queries.workers(week) : List.of();
            rows = queries.list(week, worker);
        }
    }

    public long getOpen() {
        return rows.stream().filter(WeekRow::isOpen).count();
    }

    public long getClosed() {
        return rows.size() - getOpen();
    }

    public List<WeekRow> getRows() {
        return rows;
    }

    public List<LocalDate> getWeeks() {
        return weeks;
    }

    public List<Responsible> getWorkers() {
        return workers;
    }

    public long getDirector() {
        return CompletenessQueries.DIRECTOR;
    }

    public @Nullable LocalDate getWeek() {
        return week;
    }

    public void setWeek(@Nullable LocalDate week) {
        this.week = week;
    }

    public long getWorker() {
        return worker;
    }

    public void setWorker(long worker) {
        this.worker = worker;
    }
}
