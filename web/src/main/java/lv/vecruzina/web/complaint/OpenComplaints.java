package lv.vecruzina.web.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.complaint.ComplaintQueries;
import lv.vecruzina.ejb.complaint.ComplaintRow;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Complaints that wait for an answer (neatbildētās sūdzības): what they are about, no words and no names. */
@Dependent
public class OpenComplaints implements HomeList {
    private static final int SHOWN = 8;

    @EJB
    private ComplaintQueries queries;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String title() {
        return "complaint.home.title";
    }

    @Override
    public String method() {
        return "ComplaintQueries.open";
    }

    @Override
    public String all() {
        return "/complaint/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.open().stream().limit(SHOWN).map(row -> row(row, today)).toList();
    }

    private HomeRow row(ComplaintRow row, LocalDate today) {
        return HomeRow.due(
                Objects.requireNonNull(row.dueOn()),
                today,
                text.word("complaint.about", row.about()),
                text.word("complaint.voice", row.saidBy()),
                all(),
                null,
                "",
                text);
    }
}
