package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.web.shared.FileServlet;

/** The emergency sheet of a client (ārkārtas lapa), printed when asked for; making it opens the file and is logged. */
@WebServlet(EmergencySheetDownload.PATH)
public class EmergencySheetDownload extends FileServlet {
    static final String PATH = "/client/sheet";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @Inject
    private EmergencySheetContent content;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .map(file -> File.pdf(
                        "arkartas-lapa-" + file.clientNo().replaceAll("[^A-Za-z0-9-]", "_") + ".pdf",
                        content.of(file).print()));
    }
}
