package lv.vecruzina.web.choice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.choice.OfferedGood;
import lv.vecruzina.ejb.choice.OwnChoice;
import lv.vecruzina.ejb.choice.OwnChoiceService;
import lv.vecruzina.web.shared.Notice;

/** The page on which a child chooses (mana izvēle): one tap on a good, or own words. */
@Named
@ViewScoped
public class OwnChoicePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Goods of one kind side by side. */
    public record Shelf(String kind, List<OfferedGood> goods) implements Serializable {}

    @EJB
    private OwnChoiceService service;

    private List<Shelf> shelves = List.of();
    private List<OwnChoice> mine = List.of();
    private String words = "";

    @PostConstruct
    void read() {
        shelves = service.offered().stream()
                .collect(Collectors.groupingBy(OfferedGood::kind, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(shelf -> new Shelf(shelf.getKey(), shelf.getValue()))
                .toList();
        mine = service.mine();
    }

    public void choose(OfferedGood good) {
        service.choose(good.id());
        Notice.done("choice.mine.chosen", good.name());
        read();
    }

    public void wish() {
        service.wish(words);
        Notice.done("choice.mine.wished");
        words = "";
        read();
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    public List<OwnChoice> getMine() {
        return mine;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
