package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.AttendanceService;
import lv.vecruzina.ejb.placement.PlacementQueries;
import lv.vecruzina.ejb.placement.PlacementRow;
import lv.vecruzina.web.attendance.AttendanceMonth;
import lv.vecruzina.web.placement.PlacementChange;
import lv.vecruzina.web.placement.PlacementTimeline;
import lv.vecruzina.web.shared.May;
import org.jspecify.annotations.Nullable;

/** The first part of a client's file (klienta lieta): who the client is, what is received, and when. */
@Named
@ViewScoped
public class ClientFilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlacementQueries queries;

    @EJB
    private AttendanceService attendance;

    @Inject
    private PlacementChange change;

    @Inject
    private May may;

    @Inject
    private ClientHead head;

    private LocalDate today = LocalDate.EPOCH;
    private List<PlacementRow> placements = List.of();
    private @Nullable PlacementTimeline timeline;
    private @Nullable AttendanceMonth month;

    /** Reads what the first part of the file shows. */
    public void read() {
        today = head.getToday();
        readPlacements();
        if (may.call("AttendanceService.ofClient")) {
            show(lastMonth());
        }
    }

    private void readPlacements() {
        placements = queries.ofClient(head.getId());
        timeline = PlacementTimeline.of(placements, today);
    }

    /** The month of the last day marked or spent here: the calendar opens where there is something to see. */
    private YearMonth lastMonth() {
        Stream<LocalDate> nights = placements.stream()
                .filter(one -> one.residential()
                        && !one.withdrawn()
                        && !one.startedOn().isAfter(today))
                .map(one -> one.runsOn(today) ? today : one.lastDay());
        return Stream.concat(nights, attendance.lastMark(head.getId()).stream())
                .max(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElse(YearMonth.from(today));
    }

    private void show(YearMonth wanted) {
        var marks = attendance.ofClient(head.getId(), wanted.atDay(1), wanted.atEndOfMonth());
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

    public void end() {
        change.end();
        readPlacements();
    }

    public void withdraw() {
        change.withdraw();
        readPlacements();
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

    public PlacementChange getChange() {
        return change;
    }
}
