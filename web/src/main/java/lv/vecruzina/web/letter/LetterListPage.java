package lv.vecruzina.web.letter;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.letter.LetterQueries;
import lv.vecruzina.ejb.letter.LetterRow;
import lv.vecruzina.ejb.letter.LetterService;
import lv.vecruzina.web.shared.Text;
import org.omnifaces.util.Faces;

/** The reply letters (atbildes vēstules): drafts and sealed ones, and where a new one is started. */
@Named
@ViewScoped
public class LetterListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LetterQueries queries;

    @EJB
    private LetterService service;

    private List<LetterRow> rows = List.of();
    private List<String> sources = List.of();
    private String source = "";
    private String addressee = "";
    private String subject = "";

    public void open() {
        rows = queries.letters();
        sources = queries.sources();
        source = sources.isEmpty() ? "" : sources.get(0);
        addressee = Text.of("letter.list.addressee_usual");
        subject = Text.of("letter.list.subject_usual");
    }

    public void start() {
        Faces.redirect("letter/edit.xhtml?id=%s", Long.toString(service.start(source, addressee, subject)));
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    public List<String> getSources() {
        return sources;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
