package lv.vecruzina.web.paternity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.paternity.DocumentRow;
import lv.vecruzina.ejb.paternity.DueRow;
import lv.vecruzina.ejb.paternity.PaternityQueries;
import lv.vecruzina.ejb.paternity.PaternityService;
import lv.vecruzina.ejb.paternity.StepDraft;
import lv.vecruzina.ejb.paternity.StepRow;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The paternity case in a client's file (paternitātes lieta): how far it is, every step with its papers, the clock beside it. */
@Named
@ViewScoped
public class PaternityPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A kind of step on the way, and the day it was last done; null where it was not. */
    public record Mile(String kind, @Nullable LocalDate doneOn, boolean refused) implements Serializable {}

    @EJB
    private PaternityQueries queries;

    @EJB
    private PaternityService service;

    @Inject
    private ClientHead head;

    private @Nullable Boolean fatherRecorded;
    private List<StepRow> steps = List.of();
    private Map<Long, List<DocumentRow>> documents = Map.of();
    private List<DueRow> due = List.of();
    private List<Mile> way = List.of();
    private @Nullable StepRow chosen;
    private String reason = "";

    /** Reads the case of the open file. */
    public void read() {
        fatherRecorded = queries.fatherRecorded(head.getId()).orElse(null);
        steps = queries.ofClient(head.getId());
        documents = queries.documents(head.getId()).stream().collect(Collectors.groupingBy(DocumentRow::stepId));
        due = queries.due(head.getId());
        way = StepDraft.KINDS.stream()
                .filter(kind -> !kind.equals("other"))
                .map(this::mile)
                .toList();
    }

    private Mile mile(String kind) {
        return steps.stream()
                .filter(step -> kind.equals(step.kindMeant()) && !step.withdrawn())
                .findFirst()
                .map(last -> new Mile(kind, last.doneOn(), Boolean.FALSE.equals(last.agreed())))
                .orElse(new Mile(kind, null, false));
    }

    /** Whether a claim was brought to court by the day. */
    boolean isClaimedBy(LocalDate day) {
        return steps.stream()
                .anyMatch(step -> "claim".equals(step.kindMeant())
                        && !step.withdrawn()
                        && !step.doneOn().isAfter(day));
    }

    public void choose(StepRow step) {
        chosen = step;
        reason = "";
    }

    public void withdraw() {
        StepRow step = Objects.requireNonNull(chosen);
        service.withdraw(step.id(), step.version(), reason);
        Notice.done("paternity.of_client.withdrawn");
        read();
    }

    public List<DocumentRow> documents(StepRow step) {
        return documents.getOrDefault(step.id(), List.of());
    }

    /** One of recorded, none, unknown: as the bundles call it. */
    public String getState() {
        return fatherRecorded == null ? "unknown" : fatherRecorded ? "recorded" : "none";
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public List<DueRow> getDue() {
        return due;
    }

    public List<Mile> getWay() {
        return way;
    }

    public @Nullable StepRow getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
