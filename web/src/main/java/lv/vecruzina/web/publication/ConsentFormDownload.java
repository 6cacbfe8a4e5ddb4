package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.publication.ConsentService;
import lv.vecruzina.reports.publication.ConsentSheet;
import lv.vecruzina.web.shared.FileServlet;

/** A client's consent form on paper (piekrišanas veidlapa); it opens the file and is logged. */
@WebServlet(ConsentFormDownload.PATH)
public class ConsentFormDownload extends FileServlet {
    static final String PATH = "/publication/form";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private ConsentService consents;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .map(this::print);
    }

    private File print(ClientFile file) {
        ConsentSheet sheet = new ConsentSheet(
                file.givenName() + " " + file.familyName(),
                file.clientNo(),
                file.birthDate(),
                consents.channels(file.id()),
                LocalDate.now(clock));
        return File.pdf("piekrisana-" + file.clientNo().replaceAll("[^A-Za-z0-9-]", "_") + ".pdf", sheet.print());
    }
}
