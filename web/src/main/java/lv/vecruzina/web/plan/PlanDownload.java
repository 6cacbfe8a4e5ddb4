package lv.vecruzina.web.plan;

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
import lv.vecruzina.ejb.plan.PlanQueries;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.reports.plan.PlanSheet;
import lv.vecruzina.web.shared.FileServlet;

/** A client's plan on paper (plāna izdruka): the version asked for, else the latest; it opens the file and is logged. */
@WebServlet(PlanDownload.PATH)
public class PlanDownload extends FileServlet {
    static final String PATH = "/plan/document";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private PlanQueries plans;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .flatMap(file -> plans.ofClient(file.id()).stream()
                        .filter(plan -> !plan.withdrawn())
                        .filter(plan -> id(request).map(id -> id == plan.id()).orElse(true))
                        .findFirst()
                        .map(plan -> print(file, plan)));
    }

    private File print(ClientFile file, PlanRow plan) {
        PlanSheet sheet = new PlanSheet(
                file.givenName() + " " + file.familyName(),
                file.clientNo(),
                file.birthDate(),
                plan,
                plans.goals(List.of(plan.id())),
                plans.signature(plan.id()).orElse(new byte[0]),
                plan.madeOn() == null ? null : plans.reviewTerm(plan.madeOn()).orElse(null),
                LocalDate.now(clock));
        return File.pdf("plans-" + file.clientNo().replaceAll("[^A-Za-z0-9-]", "_") + ".pdf", sheet.print());
    }
}
