package lv.vecruzina.web.behaviour;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.behaviour.BehaviourQueries;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.web.shared.FileServlet;

/** Signed minutes as they were attached (protokola datne); it opens the file and is logged. */
@WebServlet(MinutesDownload.PATH)
public class MinutesDownload extends FileServlet {
    static final String PATH = "/behaviour/file";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private BehaviourQueries queries;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .flatMap(file -> id(request).flatMap(id -> queries.file(file.id(), id)))
                .map(one -> new File(one.getFileName(), "application/octet-stream", false, one.getContent()));
    }
}
