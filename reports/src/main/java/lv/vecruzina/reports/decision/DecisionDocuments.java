package lv.vecruzina.reports.decision;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.vecruzina.reports.shared.Document;

/** The documents the centre makes of a decision: its extract and the contract (lēmuma izraksts, līgums). */
public final class DecisionDocuments {
    private DecisionDocuments() {}

    /** The extract of the decision that stands. */
    public static byte[] extract(DecisionSheet sheet) {
        return facts(sheet)
                .fact("decision.outcome", Document.word("decision.outcome." + sheet.outcome()))
                .fact("decision.amends", sheet.amends() ? Document.word("decision.amends.before") : null)
                .fact("decision.refused_reason", sheet.refusedReason())
                .text("decision.extract.text")
                .sign("document.director")
                .print("decision.extract.title", sheet.number(), sheet.decidedOn());
    }

    /** The contract on the service; there is one only where it has been signed. */
    public static byte[] contract(DecisionSheet sheet) {
        return facts(sheet)
                .fact("decision.number", sheet.number())
                .text("decision.contract.subject", sheet.service())
                .text("decision.contract.centre")
                .text("decision.contract.client")
                .text("decision.contract.ending")
                .text("decision.contract.copies")
                .sign("document.director")
                .sign("decision.contract.receiver")
                .print(
                        "decision.contract.title",
                        Objects.requireNonNull(sheet.contractNo()),
                        Objects.requireNonNull(sheet.signedOn()));
    }

    private static Document facts(DecisionSheet sheet) {
        return new Document()
                .fact("decision.client", sheet.clientName() + " (" + sheet.clientNo() + ")")
                .fact("decision.birth_date", sheet.birthDate())
                .fact("decision.representative", sheet.representative())
                .fact("decision.service", sheet.service())
                .fact("decision.decided_by", Document.word("decision.body." + sheet.decidedBy()))
                .fact("decision.payer", sheet.payer())
                .fact("decision.valid_from", sheet.validFrom())
                .fact("decision.valid_to", sheet.validTo())
                .fact("decision.granted_days", sheet.grantedDays())
                .fact("decision.sessions", sheet.sessions().isEmpty() ? null : sessions(sheet.sessions()));
    }

    private static String sessions(Map<String, Integer> sessions) {
        return new TreeMap<>(sessions)
                .entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining(", "));
    }
}
