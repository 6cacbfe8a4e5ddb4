package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.AttendanceService;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.client.HistoryService;
import lv.vecruzina.ejb.placement.PlacementQueries;
import lv.vecruzina.ejb.placement.PlacementRow;
import lv.vecruzina.web.attendance.AttendanceMonth;
import lv.vecruzina.web.placement.PlacementChange;
import lv.vecruzina.web.placement.PlacementTimeline;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A client's file (klienta lieta). It is opened, and the opening logged, once a view; what is done on it opens nothing anew. */
@Named
@ViewScoped
public class ClientFilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int CHANGES = 20;

    @EJB
    private ClientService clients;

    @EJB
    private PlacementQueries queries;

    @EJB
    private AttendanceService attendance;

    @EJB
    private HistoryService histories;

    @Inject
    private PlacementChange change;

    @Inject
    private May may;

    @Inject
    private Text text;

    @Inject
    private Clock clock;

    private String no = "";
    private @Nullable ClientFile file;
    private LocalDate today = LocalDate.EPOCH;
    private List<PlacementRow> placements = List.of();
    private @Nullable PlacementTimeline timeline;
    private @Nullable AttendanceMonth month;
    private final List<ClientChange> changes = new ArrayList<>();
    private boolean historyAsked;
    private boolean olderChanges;

    /** Opens the file; for a client who does not exist or is outside the circle there is no page. */
    public void open() throws IOException {
        file = clients.open(no).orElse(null);
        if (file == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        today = LocalDate.now(clock);
        readPlacements();
        if (may.call("AttendanceService.ofClient")) {
            show(lastMonth());
        }
    }

    private void readPlacements() {
        placements = queries.ofClient(getFile().id());
        timeline = PlacementTimeline.of(placements, today);
    }

    /** The month of the last day marked or spent here: the calendar opens where there is something to see. */
    private YearMonth lastMonth() {
        Stream<LocalDate> nights = placements.stream()
                .filter(one -> one.residential()
                        && !one.withdrawn()
                        && !one.startedOn().isAfter(today))
                .map(one -> one.runsOn(today) ? today : one.lastDay());
        return Stream.concat(nights, attendance.lastMark(getFile().id()).stream())
                .max(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElse(YearMonth.from(today));
    }

    private void show(YearMonth wanted) {
        var marks = attendance.ofClient(getFile().id(), wanted.atDay(1), wanted.atEndOfMonth());
        month = AttendanceMonth.of(wanted, today, placements, marks);
    }

    public void move(int months) {
        if (month != null) {
            show(month.month().plusMonths(months));
        }
    }

    public void showThisMonth() {
        show(YearMonth.from(today));
    }

    /** Reads the next page of changes; the first time, the newest ones. */
    public void readHistory() {
        var older = ClientChange.of(histories.history(getFile().id(), changes.size(), CHANGES), text);
        changes.addAll(older);
        historyAsked = true;
        olderChanges = older.size() == CHANGES;
    }

    public void end() {
        change.end();
        readPlacements();
    }

    public void withdraw() {
        change.withdraw();
        readPlacements();
    }

    public ClientFile getFile() {
        if (file == null) {
            throw new IllegalStateException("no file is open");
        }
        return file;
    }

    public boolean isOpen() {
        return file != null;
    }

    public int getAge() {
        return Age.on(getFile().birthDate(), today);
    }

    public LocalDate getToday() {
        return today;
    }

    public List<PlacementRow> getPlacements() {
        return placements;
    }

    public @Nullable PlacementTimeline getTimeline() {
        return timeline;
    }

    public @Nullable AttendanceMonth getMonth() {
        return month;
    }

    public List<ClientChange> getChanges() {
        return changes;
    }

    public boolean isHistoryAsked() {
        return historyAsked;
    }

    public boolean isOlderChanges() {
        return olderChanges;
    }

    public PlacementChange getChange() {
        return change;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no == null ? "" : no;
    }
}
