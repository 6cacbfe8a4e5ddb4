package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.decision.ChainQueries;
import lv.vecruzina.ejb.decision.Contract;
import lv.vecruzina.ejb.decision.Decision;
import lv.vecruzina.ejb.decision.DecisionPaper;
import lv.vecruzina.ejb.decision.DecisionRow;
import lv.vecruzina.ejb.decision.MadePaper;
import lv.vecruzina.ejb.decision.MadePaperService;
import lv.vecruzina.ejb.decision.PaperFile;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.relative.RelativeService;
import lv.vecruzina.ejb.shared.Sha256;
import lv.vecruzina.reports.decision.DecisionDocuments;
import lv.vecruzina.reports.decision.DecisionSheet;
import lv.vecruzina.reports.shared.Document;
import org.jspecify.annotations.Nullable;

/** The extract of a decision and the contract on it (izsniegtie dokumenti): printed once, then shown as they were given out. */
@ApplicationScoped
public class GivenDocuments {
    private static final String CONTRACT = "contract";

    @EJB
    private ChainQueries chains;

    @EJB
    private LegalService legal;

    @EJB
    private MadePaperService papers;

    @EJB
    private RelativeService relatives;

    /** The document that is kept, or the first one, kept from now on; empty where there is nothing to make it of. */
    public Optional<DecisionPaper> shown(long decision, String step) {
        return papers.kept(decision, step).or(() -> made(decision, step).map(made -> papers.keep(decision, made)));
    }

    /** Makes a new revision of the data as they are now. */
    public void renew(long decision, String step) {
        made(decision, step).ifPresent(made -> papers.renew(decision, made));
    }

    private Optional<MadePaper> made(long decision, String step) {
        return chains.decision(decision)
                .map(row -> sheet(row, step))
                .filter(found -> !step.equals(CONTRACT) || found.contractNo() != null && found.signedOn() != null)
                .map(found -> new MadePaper(
                        step,
                        Sha256.of(found.toString().getBytes(StandardCharsets.UTF_8)),
                        step.equals(CONTRACT)
                                ? pdf("ligums.pdf", DecisionDocuments.contract(found))
                                : pdf("lemuma-izraksts.pdf", DecisionDocuments.extract(found))));
    }

    private static PaperFile pdf(String name, byte[] content) {
        return new PaperFile(name, "application/pdf", content);
    }

    /** Who represents the client on the day, as "Anna Ozola (vecāks)"; what the file says in words where nobody is entered. */
    private @Nullable String representative(DecisionRow row, LocalDate day) {
        String named = relatives.ofClient(row.clientId()).stream()
                .filter(one -> one.represents(day))
                .map(one -> one.name() + " (" + Document.word("decision.represents_as." + one.representsAs()) + ")")
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? row.legalRepresentative() : named;
    }

    private DecisionSheet sheet(DecisionRow row, String step) {
        Decision decision = row.decision();
        Contract contract = row.contract();
        String service = legal.services().stream()
                .filter(one -> one.getCode().equals(row.serviceCode()))
                .map(CareService::getNameLv)
                .findFirst()
                .orElseThrow();
        return new DecisionSheet(
                row.givenName() + " " + row.familyName(),
                row.birthDate(),
                row.clientNo(),
                representative(
                        row,
                        step.equals(CONTRACT) && contract != null ? contract.getSignedOn() : decision.getDecidedOn()),
                service,
                decision.getNumber(),
                decision.getDecidedOn(),
                decision.getDecidedBy(),
                decision.getOutcome(),
                decision.isAmending(),
                row.payer(),
                decision.getValidFrom(),
                decision.getValidTo(),
                decision.getGrantedDays(),
                new TreeMap<>(decision.getSessions()),
                decision.getRefusedReason(),
                contract == null ? null : contract.getContractNo(),
                contract == null ? null : contract.getSignedOn());
    }
}
