package lv.vecruzina.web.need;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.need.DisabilityService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Disabilities that run out in 60 days or have run out (beidzas invaliditātes termiņš): rule 17. */
@Dependent
public class ExpiringDisabilities implements HomeList {
    @EJB
    private DisabilityService disabilities;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "need.home.title";
    }

    @Override
    public String method() {
        return "DisabilityService.expiring";
    }

    @Override
    public @Nullable String all() {
        return null;
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return disabilities.expiring().stream()
                .map(one -> HomeRow.due(
                        one.untilOn(),
                        today,
                        one.name(),
                        text.with("need.home.more", text.word("client.disability", one.grade()), one.statementNo()),
                        "/need/of_client.xhtml",
                        "no",
                        one.clientNo(),
                        text))
                .toList();
    }
}
