package lv.vecruzina.web.behaviour;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.behaviour.BehaviourQueries;
import lv.vecruzina.ejb.behaviour.MeetingRow;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.reports.behaviour.MeetingSheet;
import lv.vecruzina.web.shared.FileServlet;

/** The invitation to a meeting, or once it was held its minutes (uzaicinājums, protokols); it opens the file and is logged. */
@WebServlet(MeetingDownload.PATH)
public class MeetingDownload extends FileServlet {
    static final String PATH = "/behaviour/document";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private BehaviourQueries queries;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .flatMap(file -> id(request).flatMap(id -> queries.meetings(file.id()).stream()
                        .filter(one -> one.id() == id && !one.imported() && !one.withdrawn())
                        .findFirst()
                        .map(meeting -> print(file, meeting))));
    }

    private File print(ClientFile file, MeetingRow meeting) {
        MeetingSheet sheet = new MeetingSheet(
                file.givenName().substring(0, 1) + ". " + file.familyName().substring(0, 1) + ".",
                meeting,
                queries.invitees(file.id(), meeting.id()));
        return File.pdf((meeting.held() ? "protokols-" : "uzaicinajums-") + meeting.metOn() + ".pdf", sheet.print());
    }
}
