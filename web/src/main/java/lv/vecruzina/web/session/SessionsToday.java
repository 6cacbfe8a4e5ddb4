package lv.vecruzina.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.session.SessionQueries;
import lv.vecruzina.ejb.session.SessionRow;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Own sessions of today (šodienas nodarbības). */
@Dependent
public class SessionsToday implements HomeList {
    @EJB
    private SessionQueries sessions;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "session.home.today";
    }

    @Override
    public String method() {
        return "SessionQueries.ownToday";
    }

    @Override
    public String all() {
        return "/session/calendar.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return sessions.ownToday().stream()
                .filter(one -> !one.isBusy())
                .map(one -> new HomeRow(
                        one.startsAt() == null ? one.day() : one.startsAt(),
                        one.invited().stream().map(SessionRow::clientName).collect(Collectors.joining(", ")),
                        one.place() == null ? one.kind() : one.kind() + ", " + one.place(),
                        "/session/calendar.xhtml",
                        null,
                        "",
                        one.isOpen() ? "quiet" : "good",
                        text.with(one.isOpen() ? "session.state.planned" : "session.state.said")))
                .toList();
    }
}
