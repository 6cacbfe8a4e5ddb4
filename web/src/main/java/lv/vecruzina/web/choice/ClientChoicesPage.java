package lv.vecruzina.web.choice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.choice.ChoiceQueries;
import lv.vecruzina.ejb.choice.ChoiceRow;
import lv.vecruzina.web.client.ClientHead;

/** What a client chose (klienta izvēles), the newest first. */
@Named
@ViewScoped
public class ClientChoicesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ChoiceQueries queries;

    @Inject
    private ClientHead head;

    private List<ChoiceRow> rows = List.of();

    /** Reads the choices of the open file. */
    public void read() {
        rows = queries.ofClient(head.getId());
    }

    public List<ChoiceRow> getRows() {
        return rows;
    }

    /** How many of them the child made. */
    public long getByChild() {
        return rows.stream()
                .filter(row -> row.chosenByChild() && !row.withdrawn())
                .count();
    }
}
