package lv.vecruzina.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.obligation.ObligationFilter;
import lv.vecruzina.ejb.obligation.ObligationRow;
import lv.vecruzina.ejb.obligation.ObligationRule;
import lv.vecruzina.ejb.obligation.ObligationService;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The obligations of the reader's clients (pienākumi): what is open, the latest first, and what was settled. */
@Named
@ViewScoped
public class ObligationListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ObligationService service;

    @Inject
    private ObligationNames names;

    private String state = "open";
    private String rule = "";
    private boolean mine;
    private List<ObligationRule> rules = List.of();
    private LazyDataModel<ObligationRow> open;
    private LazyDataModel<ObligationRow> settled;
    private @Nullable ObligationRow row;
    private String words = "";

    @PostConstruct
    void load() {
        rules = service.rules();
        open = new LazyRows<>(
                () -> service.count(filter(state)),
                (first, size) -> service.rows(filter(state), first, size),
                ObligationRow::id);
        settled = new LazyRows<>(
                () -> service.count(filter("settled")),
                (first, size) -> service.rows(filter("settled"), first, size),
                ObligationRow::id);
    }

    private ObligationFilter filter(String of) {
        return new ObligationFilter(of, rule, mine);
    }

    /** Takes an obligation to settle; the dialog opens with empty words. */
    public void choose(ObligationRow chosen) {
        row = chosen;
        words = "";
    }

    public void done() {
        ObligationRow chosen = Objects.requireNonNull(row);
        service.done(chosen.id(), chosen.version(), words);
        Notice.done("obligation.list.saved", names.name(chosen), chosen.name());
    }

    public void excuse() {
        ObligationRow chosen = Objects.requireNonNull(row);
        service.excuse(chosen.id(), chosen.version(), words);
        Notice.done("obligation.list.saved", names.name(chosen), chosen.name());
    }

    public void withdraw() {
        ObligationRow chosen = Objects.requireNonNull(row);
        service.takeBack(chosen.id(), chosen.version(), words);
        Notice.done("obligation.list.taken_back", names.name(chosen), chosen.name());
    }

    public List<ObligationRule> getRules() {
        return rules;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "open" : state;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule == null ? "" : rule;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public LazyDataModel<ObligationRow> getOpen() {
        return open;
    }

    public LazyDataModel<ObligationRow> getSettled() {
        return settled;
    }

    public @Nullable ObligationRow getRow() {
        return row;
    }

    /** Why what was said is taken back: the words of the dialog that all pages share. */
    public String getReason() {
        return words;
    }

    public void setReason(String reason) {
        setWords(reason);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
