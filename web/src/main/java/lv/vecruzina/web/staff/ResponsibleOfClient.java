package lv.vecruzina.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.responsibility.ResponsibilityService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.May;

/** Who is responsible for the client whose file is open (atbildīgie darbinieki). */
@Named
@ViewScoped
public class ResponsibleOfClient implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<Responsible> rows = List.of();

    @Inject
    void read(ResponsibilityService service, ClientHead head, May may) {
        if (head.isOpen() && may.call("ResponsibilityService.ofClient")) {
            rows = service.ofClient(head.getId());
        }
    }

    public List<Responsible> getRows() {
        return rows;
    }
}
