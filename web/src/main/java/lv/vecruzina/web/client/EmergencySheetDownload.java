package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import org.jspecify.annotations.Nullable;

/** The emergency sheet of a client (ārkārtas lapa), printed when asked for; making it opens the file and is logged. */
@WebServlet(EmergencySheetDownload.PATH)
public class EmergencySheetDownload extends HttpServlet {
    static final String PATH = "/client/sheet";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @Inject
    private EmergencySheetContent content;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ClientFile> file = open(request.getParameter("no"));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] printed = content.of(file.get()).print();
        String name = file.get().clientNo().replaceAll("[^A-Za-z0-9-]", "_");
        response.setContentType("application/pdf");
        response.setContentLength(printed.length);
        response.setHeader("Content-Disposition", "inline; filename=\"arkartas-lapa-" + name + ".pdf\"");
        response.getOutputStream().write(printed);
    }

    private Optional<ClientFile> open(@Nullable String no) {
        return no == null ? Optional.empty() : clients.open(no, PATH);
    }
}
