package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.decision.PaperService;
import lv.vecruzina.web.shared.FileServlet;

/** A document of a step by its id (dokumenta datne); always to be saved, never shown in the page. */
@WebServlet(PaperDownload.PATH)
public class PaperDownload extends FileServlet {
    static final String PATH = "/decision/paper";

    private static final long serialVersionUID = 1L;

    @EJB
    private PaperService papers;

    @EJB
    private ClientService clients;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return id(request)
                .flatMap(papers::file)
                .filter(paper -> clients.opens(paper.getClientId(), PATH))
                .map(paper -> new File(paper.getFileName(), "application/octet-stream", false, paper.getContent()));
    }
}
