package lv.vecruzina.web.letter;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.letter.LetterHead;
import lv.vecruzina.ejb.letter.LetterQueries;
import lv.vecruzina.ejb.letter.LetterRow;
import lv.vecruzina.ejb.letter.LetterService;
import lv.vecruzina.ejb.letter.SourceRow;
import lv.vecruzina.reports.letter.LetterOpening;
import org.jspecify.annotations.Nullable;
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
    private List<SourceRow> sources = List.of();
    private String source = "";
    private String addressee = "";
    private String subject = "";
    private @Nullable String introduction;

    public void open() {
        rows = queries.letters();
        sources = queries.sources();
        source = sources.isEmpty() ? "" : sources.get(0).code();
        begin();
    }

    /** To whom, about what and how the letter begins, as its source asks. */
    public void begin() {
        sources.stream()
                .filter(one -> one.code().equals(source))
                .map(LetterOpening::of)
                .forEach(head -> {
                    addressee = head.addressee();
                    subject = head.subject();
                    introduction = head.introduction();
                });
    }

    public void start() {
        Faces.redirect(
                "letter/edit.xhtml?id=%s",
                Long.toString(service.start(source, new LetterHead(addressee, subject, introduction, null, null))));
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    public List<SourceRow> getSources() {
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
