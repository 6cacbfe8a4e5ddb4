package lv.vecruzina.web.incident;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.incident.IncidentDraft;
import lv.vecruzina.ejb.incident.IncidentRow;
import lv.vecruzina.ejb.incident.IncidentService;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Writes an incident down, or to whom it was told (jauns notikums, ziņojums); both at a moment that is now unless said. */
@Named
@ViewScoped
public class IncidentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is to be done now. */
    private static final Map<String, String> SAID_OF =
            Map.of(IncidentDraft.VIOLENCE, "incident.form.saved_violence", "runaway", "incident.form.saved_runaway");

    @EJB
    private IncidentService service;

    @Inject
    private Clock clock;

    private @Nullable IncidentRow row;
    private @Nullable String kind;
    private @Nullable LocalDate day;
    private String hour = "";
    private String place = "";
    private String words = "";
    private List<String> concerned = List.of();
    private @Nullable String told;

    public void ask() {
        begin();
        kind = null;
        place = "";
        concerned = List.of();
    }

    /** Asks to whom it was told. */
    public void askTold(IncidentRow of) {
        begin();
        row = of;
        told = null;
    }

    private void begin() {
        day = LocalDate.now(clock);
        hour = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
        words = "";
    }

    public void save() {
        service.write(new IncidentDraft(
                Objects.requireNonNull(kind),
                moment(),
                place,
                words,
                concerned.stream().map(ClientPick::number).collect(Collectors.toSet())));
        Notice.done(SAID_OF.getOrDefault(Objects.requireNonNull(kind), "incident.form.saved"));
    }

    public void tell() {
        service.tell(Objects.requireNonNull(row).id(), Objects.requireNonNull(told), moment(), words);
        Notice.done("incident.told.saved");
    }

    private Instant moment() {
        return Riga.moment(Objects.requireNonNull(day).atTime(LocalTime.parse(hour)))
                .orElseThrow(() -> new RuleViolation("incident.no_such_hour", hour));
    }

    public List<String> getKinds() {
        return IncidentDraft.KINDS;
    }

    public List<String> getBodies() {
        return IncidentDraft.TOLD;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public @Nullable IncidentRow getRow() {
        return row;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public List<String> getConcerned() {
        return concerned;
    }

    public void setConcerned(List<String> concerned) {
        this.concerned = concerned == null ? List.of() : concerned;
    }

    public @Nullable String getTold() {
        return told;
    }

    public void setTold(@Nullable String told) {
        this.told = told;
    }
}
