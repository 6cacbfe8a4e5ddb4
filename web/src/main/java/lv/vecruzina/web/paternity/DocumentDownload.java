package lv.vecruzina.web.paternity;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.paternity.PaternityQueries;
import lv.vecruzina.web.shared.FileServlet;

/** A paper of a step (soļa dokuments); always to be saved, never shown in the page. */
@WebServlet("/paternity/file")
public class DocumentDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private PaternityQueries cases;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return id(request)
                .flatMap(cases::document)
                .map(one -> new File(one.getFileName(), "application/octet-stream", false, one.getContent()));
    }
}
