package lv.vecruzina.web.restriction;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.ejb.restriction.RestrictionService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** When a restriction ended (ierobežojuma beigas): now, unless the end was forgotten and somebody says when it was. */
@Named
@ViewScoped
public class RestrictionEnd implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RestrictionService service;

    @Inject
    private RestrictionPage page;

    @Inject
    private Clock clock;

    private @Nullable RestrictionRow row;
    private @Nullable LocalDate day;
    private String hour = "";

    public void ask(RestrictionRow of) {
        row = of;
        day = LocalDate.now(clock);
        hour = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public void save() {
        RestrictionRow of = Objects.requireNonNull(row);
        service.end(of.id(), of.version(), RestrictionTimes.moment(Objects.requireNonNull(day), hour));
        Notice.done("restriction.of_client.ended");
        page.read();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour == null ? "" : hour;
    }
}
