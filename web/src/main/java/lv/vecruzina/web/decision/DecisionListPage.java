package lv.vecruzina.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.decision.ChainQueries;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.shared.LazyRows;
import org.jspecify.annotations.Nullable;

/** Applications and decisions that wait for the centre (iesniegumi un lēmumi), the longest first. */
@Named
@ViewScoped
public class DecisionListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> STEPS = List.of("assess", "decide", "wait", "sign", "start");

    @EJB
    private ChainQueries chains;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private String step = "";
    private String service = "";
    private List<String> services = List.of();
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable LazyRows<ChainRow> rows;

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        services = legal.services().stream().map(CareService::getCode).toList();
        rows = new LazyRows<>(
                () -> chains.countWaiting(step, service),
                (first, size) -> chains.waiting(step, service, first, size),
                row -> row.applicationId() == null ? 0 : row.applicationId());
    }

    public @Nullable LazyRows<ChainRow> getRows() {
        return rows;
    }

    public List<String> getSteps() {
        return STEPS;
    }

    public List<String> getServices() {
        return services;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service == null ? "" : service;
    }
}
