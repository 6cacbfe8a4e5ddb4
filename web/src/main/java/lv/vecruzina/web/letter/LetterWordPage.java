package lv.vecruzina.web.letter;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import lv.vecruzina.ejb.letter.Finding;
import lv.vecruzina.ejb.letter.LetterService;
import lv.vecruzina.web.shared.Notice;

/** The dialog in which the director says why a word that looks like a client's names none (atļauts vārds). */
@Named
@ViewScoped
public class LetterWordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LetterService service;

    @Inject
    private LetterEditPage letter;

    private Finding.Kind kind = Finding.Kind.NAME;
    private String word = "";
    private String reason = "";

    public void ask(Finding finding) {
        kind = finding.kind();
        word = finding.word();
        reason = "";
    }

    public void save() {
        service.letStand(Objects.requireNonNull(letter.getSheet()).id(), word, reason);
        Notice.done(kind == Finding.Kind.BIRTH_DATE ? "letter.edit.word_stands_date" : "letter.edit.word_stands", word);
        letter.reread();
    }

    public Finding.Kind getKind() {
        return kind;
    }

    public String getWord() {
        return word;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
