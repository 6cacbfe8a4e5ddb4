package lv.vecruzina.web.visit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.visit.VisitDraft;
import lv.vecruzina.ejb.visit.VisitHost;
import lv.vecruzina.ejb.visit.VisitRow;
import lv.vecruzina.ejb.visit.VisitService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Writes down who came to whom, and when somebody forgotten left (apmeklētāja ieraksts). */
@Named
@ViewScoped
public class VisitEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private VisitService service;

    @Inject
    private VisitDayPage register;

    private @Nullable VisitRow row;
    private List<VisitHost> employees = List.of();
    private String visitor = "";
    private @Nullable String from;
    private String hostKind = VisitDraft.CLIENT;
    private @Nullable String client;
    private @Nullable Long employeeId;
    private @Nullable LocalDate leftOn;
    private String hour = "";

    /** Begins the entry of a visitor; the door is open from now on where nobody has said so before. */
    public void ask(VisitRow of) {
        row = of;
        employees = service.employees();
        visitor = "";
        from = null;
        hostKind = VisitDraft.CLIENT;
        client = null;
        employeeId = null;
    }

    public void save() {
        VisitRow of = Objects.requireNonNull(row);
        service.admit(of.id(), of.version(), new VisitDraft(visitor, from, hostKind, client, employeeId));
        Notice.done("visit.entry.saved");
        register.read();
    }

    /** Asks when somebody left whom a former day forgot. */
    public void askLeft(VisitRow of) {
        row = of;
        leftOn = LocalDate.ofInstant(of.rungAt(), Riga.ZONE);
        hour = "";
    }

    public void saveLeft() {
        VisitRow of = Objects.requireNonNull(row);
        Instant left = Riga.moment(Objects.requireNonNull(leftOn).atTime(LocalTime.parse(hour)))
                .orElseThrow(() -> new RuleViolation("visit.no_such_hour", hour));
        service.leaveAt(of.id(), of.version(), left);
        Notice.done("visit.day.left");
        register.read();
    }

    public List<String> find(String words) {
        return service.hosts(words);
    }

    public List<String> getHostKinds() {
        return VisitDraft.HOST_KINDS;
    }

    public List<VisitHost> getEmployees() {
        return employees;
    }

    public @Nullable VisitRow getRow() {
        return row;
    }

    public String getVisitor() {
        return visitor;
    }

    public void setVisitor(String visitor) {
        this.visitor = visitor == null ? "" : visitor;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public String getHostKind() {
        return hostKind;
    }

    public void setHostKind(String hostKind) {
        this.hostKind = hostKind;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(@Nullable Long employeeId) {
        this.employeeId = employeeId;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(@Nullable LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour == null ? "" : hour;
    }
}
