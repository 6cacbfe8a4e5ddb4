package lv.vecruzina.web.respite;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.client.ClientRow;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.place.PlaceDay;
import lv.vecruzina.ejb.place.PlaceQueries;
import lv.vecruzina.ejb.respite.RespiteQueries;
import lv.vecruzina.ejb.respite.RespiteService;
import lv.vecruzina.ejb.respite.RespiteStay;
import lv.vecruzina.ejb.respite.RespiteYear;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The booking calendar of respite care (atelpas brīža kalendārs): a month of nights, free places, and holding days. */
@Named
@ViewScoped
public class RespiteCalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RespiteQueries queries;

    @EJB
    private RespiteService respite;

    @EJB
    private PlaceQueries places;

    @EJB
    private ClientService clients;

    @Inject
    private Clock clock;

    private YearMonth month = YearMonth.of(1970, 1);
    private List<PlaceDay> nights = List.of();
    private List<RespiteStay> stays = List.of();
    private @Nullable String clientNo;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private List<RespiteYear> ledger = List.of();

    @PostConstruct
    void open() {
        month = YearMonth.now(clock);
        read();
    }

    private void read() {
        nights = places.month(month).stream()
                .filter(day -> day.serviceCode().equals("RESPITE"))
                .toList();
        stays = queries.stays(month);
    }

    public void move(int months) {
        month = month.plusMonths(months);
        read();
    }

    /** Shows the years of the client chosen. */
    public void choose() {
        ledger = clientNo == null ? List.of() : queries.ledger(client().id());
    }

    /** Holds the nights typed for the client chosen. */
    public void hold() {
        if (fromOn != null && untilOn != null) {
            respite.hold(client().clientNo(), fromOn, untilOn);
            month = YearMonth.from(fromOn);
            Notice.done("respite.calendar.held");
            fromOn = null;
            untilOn = null;
            choose();
            read();
        }
    }

    private ClientRow client() {
        String typed = clientNo == null ? "" : clientNo;
        return clients.find(ClientPick.number(typed)).orElseThrow(() -> new RuleViolation("client.unknown"));
    }

    public YearMonth getMonth() {
        return month;
    }

    public List<PlaceDay> getNights() {
        return nights;
    }

    public List<RespiteStay> getStays() {
        return stays;
    }

    public List<RespiteYear> getLedger() {
        return ledger;
    }

    public @Nullable String getClientNo() {
        return clientNo;
    }

    public void setClientNo(@Nullable String clientNo) {
        this.clientNo = clientNo;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }
}
