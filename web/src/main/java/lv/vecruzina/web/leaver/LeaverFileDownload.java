package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.leaver.LeaverQueries;
import lv.vecruzina.web.shared.FileServlet;

/** A copy, minutes, a signature or a signed paper of a youth (datne); it opens the file and is logged. */
@WebServlet(LeaverFileDownload.PATH)
public class LeaverFileDownload extends FileServlet {
    static final String PATH = "/leaver/file";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private LeaverQueries queries;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .flatMap(file -> id(request).flatMap(id -> queries.file(file.id(), id)))
                .map(one -> new File(one.getFileName(), "application/octet-stream", false, one.getContent()));
    }
}
