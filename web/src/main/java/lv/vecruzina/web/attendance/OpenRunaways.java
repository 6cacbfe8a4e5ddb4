package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.attendance.RunawayQueries;
import lv.vecruzina.ejb.attendance.RunawayRow;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/**
 * Who ran away (patvaļīgi prom), before anything else of today: police and orphans' court to be told, and the return to be
 * recorded. Who is not asked by the rule itself writes the telling down with the incident.
 */
@Dependent
public class OpenRunaways implements HomeList {
    @EJB
    private RunawayQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String title() {
        return "attendance.home.runaway";
    }

    @Override
    public String method() {
        return "RunawayQueries.now";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.now().stream().map(this::row).toList();
    }

    private HomeRow row(RunawayRow row) {
        String task = row.task();
        if (row.asksForTheReturn()) {
            String more = text.with("attendance.runaway.return_more");
            String away = text.with("attendance.runaway.away");
            return new HomeRow(
                    row.since(),
                    row.clientName(),
                    more,
                    "/attendance/of_client.xhtml",
                    "no",
                    row.clientNo(),
                    "bad",
                    away);
        }
        boolean asked = user.hasRole(Role.CARER) || user.hasRole(Role.SOCIAL_WORKER) || user.hasRole(Role.DIRECTOR);
        return new HomeRow(
                row.since(),
                text.with("attendance.runaway.task", row.clientName(), text.word("attendance.runaway", task)),
                text.word("attendance.todo", task),
                asked ? "/obligation/list.xhtml" : "/incident/list.xhtml",
                asked ? "rule" : "no",
                asked ? task : row.clientNo(),
                "bad",
                text.with("attendance.runaway.now"));
    }
}
