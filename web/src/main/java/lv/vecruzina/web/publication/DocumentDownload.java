package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.publication.DocumentService;
import lv.vecruzina.web.shared.FileServlet;

/** A picture, a signed form, a proof or an order (datne); always to be saved, never shown in the page. */
@WebServlet("/publication/file")
public class DocumentDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private DocumentService documents;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return id(request)
                .flatMap(documents::find)
                .map(one -> new File(one.getFileName(), "application/octet-stream", false, one.getContent()));
    }
}
