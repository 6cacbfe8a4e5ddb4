package lv.vecruzina.web.letter;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.letter.LetterQueries;
import lv.vecruzina.ejb.letter.ReplyLetter;
import lv.vecruzina.reports.letter.ReplyLetterDocument;
import lv.vecruzina.web.shared.FileServlet;

/** The print of a reply letter (vēstules izdruka): the sealed one as it is kept, a draft as it stands. */
@WebServlet("/letter/document")
public class LetterDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private LetterQueries letters;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return id(request)
                .flatMap(id -> letters.sealed(id).map(LetterDownload::kept).or(() -> draft(id)));
    }

    private static File kept(ReplyLetter letter) {
        return File.pdf("atbildes-vestule.pdf", Objects.requireNonNull(letter.getContent()));
    }

    private Optional<File> draft(long id) {
        return letters.sheet(id)
                .map(sheet -> File.pdf("atbildes-vestules-melnraksts.pdf", ReplyLetterDocument.draft(sheet)));
    }
}
