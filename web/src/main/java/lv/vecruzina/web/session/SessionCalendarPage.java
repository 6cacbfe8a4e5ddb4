package lv.vecruzina.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.session.SessionBlock;
import lv.vecruzina.ejb.session.SessionChangeService;
import lv.vecruzina.ejb.session.SessionQueries;
import lv.vecruzina.ejb.session.SessionRow;
import lv.vecruzina.ejb.session.Specialist;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A specialist's calendar (nodarbību kalendārs): the own one first, a colleague's by choice; and what is still to be told. */
@Named
@ViewScoped
public class SessionCalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SessionQueries queries;

    @EJB
    private SessionChangeService changes;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private List<Specialist> specialists = List.of();
    private @Nullable Long employeeId;
    private String view = "week";
    private LocalDate day = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private SessionGrid grid = new SessionGrid(List.of(), List.of());
    private List<SessionRow> list = List.of();

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        day = today;
        specialists = queries.specialists();
        employeeId = user.employeeId();
        if (specialists.stream().noneMatch(one -> Objects.equals(one.id(), employeeId))) {
            employeeId = specialists.stream().map(Specialist::id).findFirst().orElse(null);
        }
        read();
    }

    /** Reads what the table and the list show. */
    public void read() {
        List<SessionBlock> blocks = employeeId == null
                ? List.of()
                : queries.calendar(employeeId, SessionGrid.first(view, day), SessionGrid.last(view, day));
        grid = SessionGrid.of(view, day, blocks);
        list = employeeId == null ? List.of() : dueToday(employeeId);
    }

    /** Past sessions without an outcome, then those of today. */
    private List<SessionRow> dueToday(long employee) {
        List<SessionRow> rows = new ArrayList<>(queries.unsaid(employee));
        queries.calendar(employee, today, today).stream()
                .flatMap(block -> block.invited().stream())
                .filter(row -> rows.stream().noneMatch(there -> there.id() == row.id()))
                .toList()
                .forEach(rows::add);
        return rows;
    }

    public void turn(int by) {
        day = by == 0 ? today : SessionGrid.turn(view, day, by);
        read();
    }

    public void show(String wanted) {
        view = wanted;
        read();
    }

    /** Shows the day something was planned on or moved to. */
    void showDay(LocalDate wanted) {
        day = wanted;
        read();
    }

    /** Moves the session that was dragged; in a month it keeps its hour, else its minute. */
    public void drop() {
        LocalTime before = LocalTime.parse(Faces.getRequestParameter("from"));
        String hour = Faces.getRequestParameter("hour");
        changes.move(
                Faces.getRequestParameter("no"),
                Integer.parseInt(Faces.getRequestParameter("version")),
                LocalDate.parse(Faces.getRequestParameter("day")),
                hour.isEmpty() ? before : LocalTime.parse(hour).withMinute(before.getMinute()),
                null);
        Notice.done("session.calendar.moved");
        read();
    }

    public List<Specialist> getSpecialists() {
        return specialists;
    }

    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(@Nullable Long employeeId) {
        this.employeeId = employeeId;
    }

    public List<String> getViews() {
        return SessionGrid.VIEWS;
    }

    public String getView() {
        return view;
    }

    public LocalDate getDay() {
        return day;
    }

    public YearMonth getMonth() {
        return YearMonth.from(day);
    }

    public LocalDate getToday() {
        return today;
    }

    public SessionGrid getGrid() {
        return grid;
    }

    public List<SessionRow> getList() {
        return list;
    }
}
