package lv.vecruzina.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.session.SessionQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Own sessions that are over and whose outcome nobody has told (nepateikts iznākums). */
@Dependent
public class UnsaidSessions implements HomeList {
    @EJB
    private SessionQueries sessions;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "session.home.unsaid";
    }

    @Override
    public String method() {
        return "SessionQueries.ownUnsaid";
    }

    @Override
    public String all() {
        return "/session/calendar.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return sessions.ownUnsaid().stream()
                .map(one -> new HomeRow(
                        Objects.requireNonNull(one.startsAt()),
                        one.clientName(),
                        one.kind(),
                        "/session/calendar.xhtml",
                        null,
                        "",
                        "warn",
                        text.with("session.home.tell")))
                .toList();
    }
}
