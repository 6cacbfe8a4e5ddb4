package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.leaver.LeaverQueries;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.reports.leaver.StepPaper;
import lv.vecruzina.web.shared.FileServlet;

/** A step of a youth on paper (intervija, protokols, pieprasījums), none taken back; it opens the file and is logged. */
@WebServlet(StepDownload.PATH)
public class StepDownload extends FileServlet {
    static final String PATH = "/leaver/paper";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private LeaverQueries queries;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .flatMap(file -> id(request).flatMap(id -> queries.steps(List.of(file.id())).stream()
                        .filter(step -> step.id() == id && !step.sheet() && !step.withdrawn())
                        .findFirst()
                        .map(step -> print(file, step))));
    }

    private static File print(ClientFile file, LeaverStepRow step) {
        StepPaper paper =
                new StepPaper(file.givenName() + " " + file.familyName(), file.clientNo(), file.birthDate(), step);
        return File.pdf(step.kind().replace('_', '-') + "-" + step.doneOn() + ".pdf", paper.print());
    }
}
