package lv.vecruzina.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import lv.vecruzina.ejb.obligation.ObligationRow;
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
    private Clock clock;

    private LazyDataModel<ObligationRow> open;
    private LazyDataModel<ObligationRow> settled;
    private @Nullable ObligationRow row;
    private String words = "";

    @PostConstruct
    void load() {
        open = new LazyRows<>(service::countOpen, service::open, ObligationRow::id);
        settled = new LazyRows<>(service::countSettled, service::settled, ObligationRow::id);
    }

    public boolean late(ObligationRow one) {
        return one.isLate(clock.instant());
    }

    /** Takes an obligation to settle; the dialog opens with empty words. */
    public void choose(ObligationRow chosen) {
        row = chosen;
        words = "";
    }

    public void done() {
        ObligationRow chosen = Objects.requireNonNull(row);
        service.done(chosen.id(), chosen.version(), words);
        Notice.done("obligation.list.saved", chosen.name());
    }

    public void excuse() {
        ObligationRow chosen = Objects.requireNonNull(row);
        service.excuse(chosen.id(), chosen.version(), words);
        Notice.done("obligation.list.saved", chosen.name());
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
