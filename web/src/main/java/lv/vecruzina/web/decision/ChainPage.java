package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.decision.ChainQueries;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.Decision;
import lv.vecruzina.ejb.decision.DecisionRow;
import lv.vecruzina.ejb.decision.PaperRow;
import lv.vecruzina.ejb.decision.PaperService;
import lv.vecruzina.ejb.decision.Suspension;
import lv.vecruzina.ejb.decision.TermQueries;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.legal.Municipality;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** The part of a client's file with the way of each service (pakalpojumi un lēmumi): steps taken, and the next one. */
@Named
@ViewScoped
public class ChainPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ChainQueries chains;

    @EJB
    private PaperService papers;

    @EJB
    private TermQueries terms;

    @EJB
    private LegalService legal;

    @Inject
    private ClientHead head;

    private List<ChainRow> rows = List.of();
    private List<DecisionRow> decisions = List.of();
    private List<PaperRow> documents = List.of();
    private List<Suspension> suspensions = List.of();
    private List<String> services = List.of();
    private Map<Long, LocalDate> proposedEnds = Map.of();
    private final Map<String, Long> payers = new LinkedHashMap<>();

    /** Reads everything anew, as it stands after a step. */
    public void read() {
        if (!head.isOpen()) {
            return;
        }
        rows = chains.ofClient(head.getId());
        decisions = chains.decisionsOf(head.getId());
        documents = papers.ofClient(head.getId());
        suspensions = chains.suspensions(head.getId());
        proposedEnds = terms.proposedEnds(head.getId());
        if (payers.isEmpty()) {
            services = legal.services().stream().map(CareService::getCode).toList();
            for (Municipality municipality : legal.municipalities()) {
                payers.put(municipality.getName(), municipality.getId());
            }
        }
    }

    public List<ChainStep> steps(ChainRow row) {
        return ChainStep.of(row, getToday());
    }

    /** The documents added to it, and what was given out of a decision before: what is given out today stands with its decision. */
    public List<PaperRow> papersOf(ChainRow row) {
        long id = ChainStep.idOf(row);
        return documents.stream()
                .filter(paper -> paper.stepId() == id && ChainStep.PAPERS.contains(paper.step()))
                .filter(paper -> paper.decisionId() == null
                        || !made(paper.decisionId(), paper.step())
                                .filter(paper::equals)
                                .isPresent())
                .toList();
    }

    public List<DecisionRow> decisionsOf(ChainRow row) {
        return decisions.stream().filter(one -> one.isOf(row)).toList();
    }

    /** Whether a document made of the decision has been given out. */
    public boolean isGiven(long decision, String step) {
        return made(decision, step).isPresent();
    }

    /** The revision of the document given out, and since when; empty where none was. */
    public String given(long decision, String step) {
        return made(decision, step)
                .map(paper ->
                        Text.of("decision.paper.given", Objects.requireNonNull(paper.revision()), paper.addedAt()))
                .orElse("");
    }

    private Optional<PaperRow> made(long decision, String step) {
        return documents.stream()
                .filter(paper -> !paper.withdrawn()
                        && paper.decisionId() != null
                        && paper.decisionId() == decision
                        && paper.step().equals(step))
                .max(Comparator.comparing(paper -> Objects.requireNonNull(paper.revision())));
    }

    /** The first day a decision that prolongs the service is valid; null where none has begun or one has no last day. */
    @Nullable
    LocalDate prolongedFrom(ChainRow row) {
        LocalDate last = row.placementId() == null ? null : lastValid(row);
        return last == null ? null : last.plusDays(1);
    }

    private @Nullable LocalDate lastValid(ChainRow row) {
        LocalDate last = row.validTo();
        for (DecisionRow one : decisionsOf(row)) {
            LocalDate validTo = one.decision().getValidTo();
            if (last == null || validTo == null && one.decision().getOutcome().equals(Decision.GRANTED)) {
                return null;
            }
            last = validTo != null && validTo.isAfter(last) ? validTo : last;
        }
        return last;
    }

    public List<Suspension> suspensionsOf(ChainRow row) {
        return suspensions.stream()
                .filter(one -> row.placementId() != null && one.getPlacementId() == row.placementId())
                .toList();
    }

    /** The end proposed for long-term care: the 18th birthday, or the end of the school year with proof of study. */
    public @Nullable LocalDate proposedEnd(ChainRow row) {
        return row.placementId() == null || row.endedOn() != null ? null : proposedEnds.get(row.placementId());
    }

    /** The first day offered: today, or later where the decision begins later. */
    LocalDate firstDay(ChainRow row) {
        LocalDate from = row.validFrom();
        return from == null || from.isBefore(getToday()) ? getToday() : from;
    }

    @Nullable
    Long payerOf(ChainRow row) {
        return payers.get(row.payer() == null ? head.getFile().municipality() : row.payer());
    }

    long getClientId() {
        return head.getId();
    }

    public LocalDate getToday() {
        return head.getToday();
    }

    public List<ChainRow> getRows() {
        return rows;
    }

    public List<String> getServices() {
        return services;
    }

    public Map<String, Long> getPayers() {
        return payers;
    }

    public List<String> getPaperSteps() {
        return ChainStep.PAPERS;
    }
}
