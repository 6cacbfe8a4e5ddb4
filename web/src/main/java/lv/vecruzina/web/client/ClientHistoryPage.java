package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.ejb.client.HistoryService;
import lv.vecruzina.web.shared.Text;

/** What changed in a client's file (izmaiņu vēsture), the newest first, a page at a time. */
@Named
@ViewScoped
public class ClientHistoryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int CHANGES = 20;

    @EJB
    private HistoryService histories;

    @Inject
    private ClientHead head;

    @Inject
    private Text text;

    private final List<ClientChange> changes = new ArrayList<>();
    private boolean olderChanges;

    /** Reads the next page of changes; the first time, the newest ones. */
    public void read() {
        var older = ClientChange.of(histories.history(head.getId(), changes.size(), CHANGES), text);
        changes.addAll(older);
        olderChanges = older.size() == CHANGES;
    }

    public List<ClientChange> getChanges() {
        return changes;
    }

    public boolean isOlderChanges() {
        return olderChanges;
    }
}
