package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.web.shared.FileServlet;

/** The extract of a decision, or the contract on it (lēmuma izraksts, līgums), as it was given out. */
@WebServlet(DocumentDownload.PATH)
public class DocumentDownload extends FileServlet {
    static final String PATH = "/decision/document";

    private static final long serialVersionUID = 1L;

    @Inject
    private GivenDocuments documents;

    @EJB
    private ClientService clients;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        String step = "contract".equals(request.getParameter("kind")) ? "contract" : "decision";
        return Optional.ofNullable(request.getParameter("decision"))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> documents.shown(Long.parseLong(id), step))
                .filter(paper -> clients.opens(paper.getClientId(), PATH))
                .map(paper -> File.pdf(paper.getFileName(), paper.getContent()));
    }
}
