package lv.vecruzina.web.incident;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.incident.ConcernedRow;
import lv.vecruzina.ejb.incident.IncidentQueries;
import lv.vecruzina.ejb.incident.IncidentRow;
import lv.vecruzina.ejb.incident.IncidentService;
import lv.vecruzina.ejb.incident.ReportRow;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Incidents (notikumi), the last noticed first: whom they concern, to whom they were told, and whether in time. */
@Named
@ViewScoped
public class IncidentListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private IncidentQueries queries;

    @EJB
    private IncidentService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private String no = "";
    private final LazyRows<IncidentRow> rows = new LazyRows<>(() -> queries.count(no), this::shown, IncidentRow::id);
    private final Map<Long, List<ConcernedRow>> concerned = new ConcurrentHashMap<>();
    private final Map<Long, List<ReportRow>> reports = new ConcurrentHashMap<>();
    private @Nullable IncidentRow chosen;
    private String reason = "";

    /** A page of rows with what belongs to them, read in three queries. */
    private List<IncidentRow> shown(int first, int size) {
        List<IncidentRow> page = queries.page(no, first, size);
        Set<Long> ids = page.stream().map(IncidentRow::id).collect(Collectors.toSet());
        concerned.clear();
        concerned.putAll(queries.concerned(ids).stream().collect(Collectors.groupingBy(ConcernedRow::incidentId)));
        reports.clear();
        reports.putAll(queries.reports(ids).stream().collect(Collectors.groupingBy(ReportRow::incidentId)));
        return new ArrayList<>(page);
    }

    public void askWithdraw(IncidentRow row) {
        chosen = row;
        reason = "";
    }

    public void withdraw() {
        IncidentRow row = Objects.requireNonNull(chosen);
        service.withdraw(row.id(), row.version(), reason);
        Notice.done("incident.list.withdrawn");
    }

    /** Whether the reader may take the entry back: their own, or as one who leads. */
    public boolean mayWithdraw(IncidentRow row) {
        return !row.withdrawn()
                && (row.recordedBy().equals(user.userName())
                        || user.hasRole(Role.DIRECTOR)
                        || user.hasRole(Role.SOCIAL_WORKER));
    }

    public List<ConcernedRow> concerned(IncidentRow row) {
        return concerned.getOrDefault(row.id(), List.of());
    }

    /** How many more it concerns, outside the reader's circle. */
    public long others(IncidentRow row) {
        return row.concerned() - concerned(row).size();
    }

    public List<ReportRow> reports(IncidentRow row) {
        return reports.getOrDefault(row.id(), List.of());
    }

    public boolean isLate(IncidentRow row) {
        return row.toldTooLate(reports(row), LocalDate.now(clock));
    }

    public boolean isToBeTold(IncidentRow row) {
        return row.toBeTold(reports(row), LocalDate.now(clock));
    }

    public LazyRows<IncidentRow> getRows() {
        return rows;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no == null ? "" : no;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
