package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.attendance.AbsenceRow;
import lv.vecruzina.ejb.attendance.AbsenceService;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Home leave and other absence of a client (klienta prombūtne): what is planned, who is late, what has been. */
@Named
@ViewScoped
public class AbsencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AbsenceService service;

    @Inject
    private ClientHead head;

    @Inject
    private Clock clock;

    private List<AbsenceRow> rows = List.of();
    private Instant now = Instant.EPOCH;
    private @Nullable AbsenceRow chosen;
    private String reason = "";

    /** Reads the absences of the open file. */
    public void read() {
        rows = service.ofClient(head.getId());
        now = clock.instant();
    }

    public void choose(AbsenceRow row) {
        chosen = row;
        reason = "";
    }

    /** Marks the late client as runaway: police and orphans' court are told at once. */
    public void ranAway(AbsenceRow row) {
        service.ranAway(row.id(), row.version());
        Notice.warn(
                "attendance.absence.ran_away",
                LocalDate.ofInstant(Objects.requireNonNull(row.expectedAt()), Riga.ZONE));
        read();
    }

    public void withdraw() {
        AbsenceRow row = Objects.requireNonNull(chosen);
        service.takeBack(row.id(), row.version(), reason);
        Notice.done("attendance.absence.taken_back");
        read();
    }

    public boolean late(AbsenceRow row) {
        return row.late(now);
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
