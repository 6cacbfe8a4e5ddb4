package lv.vecruzina.web.client;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import lv.vecruzina.ejb.opening.EmergencyRow;
import lv.vecruzina.ejb.opening.EmergencyService;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Every emergency access (ārkārtas piekļuves), the newest first; the director says whether each was right. */
@Named
@ViewScoped
public class EmergencyListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private EmergencyService service;

    @Inject
    private Clock clock;

    private LazyDataModel<EmergencyRow> rows;
    private @Nullable EmergencyRow row;
    private @Nullable Boolean accepted;
    private String words = "";

    @PostConstruct
    void open() {
        rows = new LazyRows<>(service::count, service::all, EmergencyRow::id);
    }

    public boolean runs(EmergencyRow one) {
        return clock.instant().isBefore(one.endsAt());
    }

    public void ask(EmergencyRow chosen) {
        row = chosen;
        accepted = null;
        words = "";
    }

    public void review() {
        EmergencyRow chosen = Objects.requireNonNull(row);
        service.review(chosen.id(), chosen.version(), Objects.requireNonNull(accepted), words);
        Notice.done("client.emergency.review_saved");
    }

    public LazyDataModel<EmergencyRow> getRows() {
        return rows;
    }

    public @Nullable EmergencyRow getRow() {
        return row;
    }

    public @Nullable Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(@Nullable Boolean accepted) {
        this.accepted = accepted;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
