package lv.vecruzina.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.survey.ReadingService;
import lv.vecruzina.ejb.survey.SayingRow;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Answers in own words before they are shown (atbilžu lasīšana): one reader proposes, another decides. */
@Named
@ViewScoped
public class ReadingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReadingService service;

    @Inject
    private CurrentUser user;

    private @Nullable Long id;
    private List<SayingRow> rows = List.of();
    private @Nullable SayingRow row;
    private String words = "";
    private String reason = "";

    public void open() {
        rows = id == null ? List.of() : service.unread(id);
    }

    public void read(SayingRow chosen) {
        row = chosen;
        words = chosen.proposed() == null ? chosen.words() : chosen.proposed();
        reason = "";
    }

    public void propose() {
        service.propose(chosen().id(), words);
        Notice.done("survey.read.proposed");
        open();
    }

    public void show() {
        boolean out = service.show(chosen().id(), Objects.requireNonNull(chosen().version()), words);
        Notice.done(out ? "survey.read.shown" : "survey.read.proposed_anew");
        open();
    }

    public void withhold() {
        service.withhold(chosen().id(), Objects.requireNonNull(chosen().version()), reason);
        Notice.done("survey.read.withheld");
        open();
    }

    private SayingRow chosen() {
        return Objects.requireNonNull(row);
    }

    /** True where the caller was the first reader and another has to decide. */
    public boolean waitsForAnother(SayingRow one) {
        return user.userName().equals(one.firstReader());
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public List<SayingRow> getRows() {
        return rows;
    }

    public @Nullable SayingRow getRow() {
        return row;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
