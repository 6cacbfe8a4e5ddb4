package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.decision.ChainQueries;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.Decision;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.reports.decision.DecisionDocuments;
import lv.vecruzina.reports.decision.DecisionSheet;
import lv.vecruzina.web.shared.FileServlet;
import org.jspecify.annotations.Nullable;

/** The extract of the decision that stands, or the contract on it (lēmuma izraksts, līgums), printed when asked for. */
@WebServlet("/decision/document")
public class DocumentDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private ChainQueries chains;

    @EJB
    private LegalService legal;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        Optional<DecisionSheet> sheet = sheet(request.getParameter("key"));
        if (!"contract".equals(request.getParameter("kind"))) {
            return sheet.map(found -> File.pdf("lemuma-izraksts.pdf", DecisionDocuments.extract(found)));
        }
        return sheet.filter(found -> found.contractNo() != null && found.signedOn() != null)
                .map(found -> File.pdf("ligums.pdf", DecisionDocuments.contract(found)));
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
