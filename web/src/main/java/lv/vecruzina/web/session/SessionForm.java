package lv.vecruzina.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.session.KindRow;
import lv.vecruzina.ejb.session.KindService;
import lv.vecruzina.ejb.session.PlannedSessions;
import lv.vecruzina.ejb.session.SessionDraft;
import lv.vecruzina.ejb.session.SessionQueries;
import lv.vecruzina.ejb.session.SessionService;
import lv.vecruzina.ejb.session.Specialist;
import lv.vecruzina.ejb.shared.Plain;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form a session is planned with (nodarbības plānošana): for one client or a group, once or weekly. */
@Named
@ViewScoped
public class SessionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int USUAL_MINUTES = 45;

    @EJB
    private SessionService sessions;

    @EJB
    private SessionQueries queries;

    @EJB
    private KindService offeredKinds;

    @Inject
    private SessionCalendarPage calendar;

    private List<String> kinds = List.of();
    private List<String> invited = new ArrayList<>();
    private String kind = "";
    private @Nullable LocalDate day;
    private String hour = "";
    private int minutes = USUAL_MINUTES;
    private String place = "";
    private SessionSeries series = new SessionSeries();
    private DirectorReasons reasons = new DirectorReasons();

    /** Starts anew for the specialist shown, at the field that was clicked, else on the day shown. */
    public void ask() {
        String asked = Faces.getRequestParameter("day");
        String at = Faces.getRequestParameter("hour");
        day = asked == null || asked.isEmpty() ? calendar.getDay() : LocalDate.parse(asked);
        hour = at == null ? "" : at;
        invited = new ArrayList<>();
        series = new SessionSeries();
        reasons = new DirectorReasons();
        kinds = kindsOfSpecialist();
        kind = kinds.isEmpty() ? "" : kinds.get(0);
    }

    private List<String> kindsOfSpecialist() {
        long employee = Objects.requireNonNull(calendar.getEmployeeId());
        List<String> known = queries.kinds(employee);
        return known.isEmpty()
                ? calendar.getSpecialists().stream()
                        .filter(one -> one.id() == employee)
                        .map(Specialist::profession)
                        .toList()
                : known;
    }

    /** Kinds the specialist has held before, and those the centre offers; another may be typed. */
    public List<String> findKinds(String words) {
        Stream<String> offered = offeredKinds.kinds().stream()
                .filter(one -> one.isOfferedOn(Objects.requireNonNullElse(day, calendar.getDay())))
                .map(KindRow::name);
        return Stream.concat(kinds.stream(), offered)
                .filter(one -> Plain.plain(one).contains(Plain.plain(words.strip())))
                .distinct()
                .toList();
    }

    public void plan() {
        LocalDate first = Objects.requireNonNull(day);
        PlannedSessions planned = sessions.plan(new SessionDraft(
                Objects.requireNonNull(calendar.getEmployeeId()),
                kind,
                invited.stream().map(ClientPick::number).toList(),
                first,
                LocalTime.parse(hour),
                minutes,
                place.isBlank() ? null : place.strip(),
                series.weekly(),
                series.isSkipClashes(),
                reasons.beyondGrant(),
                reasons.againstCheck()));
        Notice.done("session.calendar.planned", planned.days().size());
        warn("session.calendar.closed", planned.closed());
        warn("session.calendar.suspended", planned.suspended());
        warn("session.calendar.skipped", planned.skipped());
        warn("session.calendar.outside", planned.outside());
        calendar.showDay(planned.days().get(0));
    }

    static void warn(String key, List<LocalDate> days) {
        if (!days.isEmpty()) {
            Notice.warn(key, days.stream().map(Text::written).collect(Collectors.joining(", ")));
        }
    }

    public SessionSeries getSeries() {
        return series;
    }

    public List<String> getInvited() {
        return invited;
    }

    public void setInvited(List<String> invited) {
        this.invited = invited == null ? new ArrayList<>() : invited;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
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

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public DirectorReasons getReasons() {
        return reasons;
    }
}
