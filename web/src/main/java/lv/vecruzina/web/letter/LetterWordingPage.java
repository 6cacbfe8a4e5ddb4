package lv.vecruzina.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.letter.PhraseRow;
import lv.vecruzina.ejb.letter.VaguePhrase;
import lv.vecruzina.ejb.letter.WordRow;
import lv.vecruzina.ejb.letter.WordingService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** What letters are searched for, and the words let stand in them (formulējumi un atļautie vārdi). */
@Named
@ViewScoped
public class LetterWordingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private WordingService service;

    private List<PhraseRow> phrases = List.of();
    private List<WordRow> words = List.of();
    private @Nullable PhraseRow chosen;
    private @Nullable WordRow chosenWord;
    private String phrase = "";
    private String forms = "";
    private String reason = "";

    @PostConstruct
    void read() {
        phrases = service.phrases();
        words = service.words();
    }

    public void add() {
        chosen = null;
        phrase = "";
        forms = "";
    }

    public void edit(PhraseRow row) {
        chosen = row;
        phrase = row.phrase();
        forms = row.words();
    }

    public void save() {
        VaguePhrase typed = new VaguePhrase(phrase.strip(), forms.strip());
        if (chosen == null) {
            service.addPhrase(typed);
        } else {
            service.changePhrase(chosen.id(), chosen.version(), typed);
        }
        Notice.done("letter.wording.saved", typed.phrase());
        read();
    }

    public void askWithdraw(PhraseRow row) {
        chosen = row;
        chosenWord = null;
        reason = "";
    }

    public void askWithdrawWord(WordRow row) {
        chosen = null;
        chosenWord = row;
        reason = "";
    }

    /** Takes back the phrase or the word that was asked about. */
    public void withdraw() {
        if (chosen != null) {
            service.withdrawPhrase(chosen.id(), chosen.version(), reason);
        } else if (chosenWord != null) {
            service.withdrawWord(chosenWord.id(), reason);
        }
        Notice.done("letter.wording.withdrawn");
        read();
    }

    public List<PhraseRow> getPhrases() {
        return phrases;
    }

    public List<WordRow> getWords() {
        return words;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }

    public String getForms() {
        return forms;
    }

    public void setForms(String forms) {
        this.forms = forms;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
