package lv.vecruzina.web.letter;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.vecruzina.ejb.letter.LetterRow;
import lv.vecruzina.ejb.letter.LetterService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog in which the director takes a draft back (melnraksta atsaukšana). */
@Named
@ViewScoped
public class LetterWithdrawPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LetterService service;

    @Inject
    private LetterListPage list;

    private @Nullable LetterRow row;
    private String reason = "";

    public void ask(LetterRow chosen) {
        row = chosen;
        reason = "";
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), reason);
            Notice.done("letter.list.withdrawn", row.subject());
            list.open();
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
