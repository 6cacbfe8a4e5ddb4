package lv.vecruzina.web.place;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.place.PlaceDay;
import lv.vecruzina.ejb.place.PlaceQueries;
import lv.vecruzina.ejb.place.Waiting;
import lv.vecruzina.ejb.place.WaitingService;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The occupancy of all services in a month at a glance (vietu noslogojums), and the number of places from a day on. */
@Named
@ViewScoped
public class PlaceBoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A service's month; {@code asked} is the day looked at. */
    public record Line(String serviceCode, List<PlaceDay> days, PlaceDay asked) {}

    @EJB
    private PlaceQueries queries;

    @EJB
    private LegalService legal;

    @EJB
    private WaitingService waitings;

    @Inject
    private May may;

    @Inject
    private Clock clock;

    private LocalDate day = LocalDate.EPOCH;
    private List<Line> lines = List.of();
    private List<Waiting> waiting = List.of();
    private @Nullable Waiting chosen;
    private String reason = "";
    private @Nullable String serviceCode;
    private @Nullable LocalDate validFrom;
    private @Nullable Integer places;
    private String ground = "";

    @PostConstruct
    void open() {
        day = LocalDate.now(clock);
        read();
    }

    /** Reads the month of the day asked. */
    public void read() {
        Map<String, List<PlaceDay>> services = queries.month(YearMonth.from(day)).stream()
                .collect(Collectors.groupingBy(PlaceDay::serviceCode, LinkedHashMap::new, Collectors.toList()));
        lines = services.entrySet().stream()
                .map(service -> new Line(
                        service.getKey(), service.getValue(), service.getValue().get(day.getDayOfMonth() - 1)))
                .toList();
        waiting = may.call("WaitingService.lists") ? waitings.lists() : waiting;
    }

    /** Whether the next of the list, whom the reader may see, can have a place on the day looked at. */
    public boolean isOffered(Waiting application) {
        return application.position() == 1
                && application.client() != null
                && lines.stream()
                        .filter(line -> line.serviceCode().equals(application.serviceCode()))
                        .map(line -> line.asked().free())
                        .allMatch(free -> free == null || free > 0);
    }

    public void choose(Waiting application) {
        chosen = application;
        reason = "";
    }

    /** The application to be put forward. */
    public @Nullable Waiting getChosen() {
        return chosen;
    }

    /** Puts the chosen application forward. */
    public void putForward() {
        if (chosen != null) {
            waitings.putForward(chosen.applicationId(), reason);
            Notice.done("place.waiting.put_forward", chosen.applicationNo());
            read();
        }
    }

    public void move(int months) {
        day = day.plusMonths(months);
        read();
    }

    public void show(LocalDate chosen) {
        day = chosen;
        read();
    }

    /** Enters the number of places typed. */
    public void enter() {
        if (serviceCode != null && validFrom != null && places != null) {
            legal.enterPlaces(serviceCode, validFrom, places, ground);
            Notice.done("place.board.entered");
            read();
        }
    }

    public YearMonth getMonth() {
        return YearMonth.from(day);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getServiceCode() {
        return serviceCode;
    }

    public void setServiceCode(@Nullable String serviceCode) {
        this.serviceCode = serviceCode;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
