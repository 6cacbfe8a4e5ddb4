package lv.vecruzina.web.completeness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.completeness.CompletenessQueries;
import lv.vecruzina.ejb.completeness.MissingRow;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.May;

/** What is missing from the file that is open (lietas pilnība), and the page where each thing is entered. */
@Named
@ViewScoped
public class MissingOfClient implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String CHAIN = "/decision/chain.xhtml";
    private static final Map<String, String> ENTERED_AT = Map.of(
            "plan", "/plan/of_client.xhtml",
            "process", "/attendance/day.xhtml",
            "representative", "/relative/of_client.xhtml",
            "personal_code", "/client/edit.xhtml",
            "disability", "/need/of_client.xhtml",
            "doctor_statement", "/need/of_client.xhtml");

    private List<MissingRow> rows = List.of();

    @Inject
    void read(CompletenessQueries queries, ClientHead head, May may) {
        if (head.isOpen() && may.call("CompletenessQueries.ofClient")) {
            rows = queries.ofClient(head.getId());
        }
    }

    public List<MissingRow> getRows() {
        return rows;
    }

    /** The page where it is entered. */
    public String page(String thing) {
        return ENTERED_AT.getOrDefault(thing, CHAIN);
    }
}
