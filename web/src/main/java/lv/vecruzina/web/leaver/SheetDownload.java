package lv.vecruzina.web.leaver;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.leaver.Guarantee;
import lv.vecruzina.ejb.leaver.LeaverQueries;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.ejb.leaver.MentorRow;
import lv.vecruzina.ejb.leaver.SheetService;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.reports.leaver.InformationSheet;
import lv.vecruzina.web.shared.FileServlet;
import org.jspecify.annotations.Nullable;

/**
 * The information sheet on paper (informatīvās lapas izdruka): the signed one asked for with the amounts it was signed with,
 * else one to sign, with today's; it opens the file and is logged.
 */
@WebServlet(SheetDownload.PATH)
public class SheetDownload extends FileServlet {
    static final String PATH = "/leaver/sheet";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private LeaverQueries queries;

    @EJB
    private SheetService sheets;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .flatMap(file -> id(request)
                        .map(id -> queries.steps(List.of(file.id())).stream()
                                .filter(step -> step.id() == id && step.sheet())
                                .findFirst()
                                .map(step -> print(file, step)))
                        .orElseGet(() -> Optional.of(print(file, null))));
    }

    /** The signature drawn on the screen; a scanned sheet is a paper of its own. */
    private byte[] drawn(long clientId, long stepId) {
        return queries.file(clientId, stepId)
                .filter(kept -> kept.getMediaType().equals("image/png"))
                .map(KeptFile::getContent)
                .orElse(new byte[0]);
    }

    private File print(ClientFile file, @Nullable LeaverStepRow signed) {
        LocalDate day = signed == null ? LocalDate.now(clock) : signed.doneOn();
        List<Guarantee> told = signed == null ? List.of() : sheets.told(signed.id());
        InformationSheet sheet = new InformationSheet(
                file.givenName() + " " + file.familyName(),
                file.clientNo(),
                file.birthDate(),
                told.isEmpty() ? sheets.amounts(day) : told,
                queries.mentors(List.of(file.id())).stream()
                        .filter(one -> one.on(day))
                        .map(MentorRow::name)
                        .findFirst()
                        .orElse(null),
                queries.endOfGuarantees(file.birthDate()),
                signed,
                signed == null ? new byte[0] : drawn(file.id(), signed.id()),
                day);
        return File.pdf("informativa-lapa-" + file.clientNo().replaceAll("[^A-Za-z0-9-]", "_") + ".pdf", sheet.print());
    }
}
