package lv.vecruzina.web.allowance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.allowance.OwnPocketMoneyService;
import lv.vecruzina.ejb.allowance.PocketRow;
import lv.vecruzina.web.shared.Notice;

/** The page on which a child sees the own pocket money (mana kabatas nauda) and says that it came. */
@Named
@ViewScoped
public class OwnPocketPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private OwnPocketMoneyService service;

    private List<PocketRow> mine = List.of();

    @PostConstruct
    void read() {
        mine = service.mine();
    }

    public void receive(PocketRow row) {
        service.receive(row.id());
        Notice.done("allowance.mine.received_now");
        read();
    }

    public List<PocketRow> getMine() {
        return mine;
    }
}
