package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.decision.ChainQueries;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.Decision;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.reports.decision.DecisionDocuments;
import lv.vecruzina.reports.decision.DecisionSheet;
import org.jspecify.annotations.Nullable;

/** The extract of the decision that stands, or the contract on it (lēmuma izraksts, līgums), printed when asked for. */
@WebServlet("/decision/document")
public class DocumentDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private ChainQueries chains;

    @EJB
    private LegalService legal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean contract = "contract".equals(request.getParameter("kind"));
        Optional<DecisionSheet> sheet = sheet(request.getParameter("key"))
                .filter(found -> !contract || found.contractNo() != null && found.signedOn() != null);
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = contract ? DecisionDocuments.contract(sheet.get()) : DecisionDocuments.extract(sheet.get());
        response.setContentType("application/pdf");
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + (contract ? "ligums" : "lemuma-izraksts") + ".pdf\"");
        response.getOutputStream().write(content);
    }

    private Optional<DecisionSheet> sheet(@Nullable String key) {
        if (key == null || !key.matches("I\\d{1,18}")) {
            return Optional.empty();
        }
        return chains.find(key).filter(row -> row.decisionId() != null).flatMap(row -> chains.decisions(key).stream()
                .filter(one -> Objects.equals(row.decisionId(), one.getId()))
                .findFirst()
                .map(decision -> sheet(row, decision)));
    }

    private DecisionSheet sheet(ChainRow row, Decision decision) {
        String service = legal.services().stream()
                .filter(one -> one.getCode().equals(row.serviceCode()))
                .map(CareService::getNameLv)
                .findFirst()
                .orElseThrow();
        return new DecisionSheet(
                row.givenName() + " " + row.familyName(),
                row.birthDate(),
                row.clientNo(),
                service,
                decision.getNumber(),
                decision.getDecidedOn(),
                decision.getDecidedBy(),
                decision.getOutcome(),
                row.payer(),
                decision.getValidFrom(),
                decision.getValidTo(),
                decision.getGrantedDays(),
                decision.getSessions(),
                decision.getRefusedReason(),
                row.contractNo(),
                row.signedOn());
    }
}
