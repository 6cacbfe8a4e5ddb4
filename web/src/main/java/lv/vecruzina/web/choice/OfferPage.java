package lv.vecruzina.web.choice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.choice.ChoiceKind;
import lv.vecruzina.ejb.choice.GoodRow;
import lv.vecruzina.ejb.choice.GoodService;
import lv.vecruzina.web.shared.Notice;

/** What the centre offers children to choose from (piedāvājums): goods are added and end. */
@Named
@ViewScoped
public class OfferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private GoodService service;

    private List<GoodRow> goods = List.of();
    private String kind = ChoiceKind.ALL.get(0);
    private String name = "";

    @PostConstruct
    void read() {
        goods = service.offered();
    }

    public void offer() {
        service.offer(kind, name);
        Notice.done("choice.offer.added", name);
        name = "";
        read();
    }

    public void end(GoodRow good) {
        service.end(good.id(), good.version());
        Notice.done("choice.offer.ended", good.name());
        read();
    }

    public List<GoodRow> getGoods() {
        return goods;
    }

    public List<String> getKinds() {
        return ChoiceKind.ALL;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
