package lv.vecruzina.web.completeness;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.completeness.CompletenessQueries;
import lv.vecruzina.ejb.completeness.IncompleteFile;
import lv.vecruzina.ejb.completeness.MissingCount;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.shared.LazyRows;
import org.primefaces.model.LazyDataModel;

/** The files that lack something, by whose task it is (nepilnas lietas); it opens with the reader's own. */
@Named
@ViewScoped
public class CompletenessListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CompletenessQueries queries;

    @EJB
    private LegalService legal;

    @Inject
    private CurrentUser user;

    private long worker = CompletenessQueries.ANYBODY;
    private String service = "";
    private List<Responsible> workers = List.of();
    private List<String> services = List.of();
    private List<MissingCount> totals = List.of();
    private int files;
    private LazyDataModel<IncompleteFile> rows;

    @PostConstruct
    void open() {
        workers = queries.workers();
        services = legal.services().stream().map(CareService::getCode).toList();
        worker = workers.stream()
                .map(Responsible::employeeId)
                .filter(id -> Objects.equals(id, user.employeeId()))
                .findFirst()
                .orElse(CompletenessQueries.ANYBODY);
        rows = new LazyRows<>(
                () -> files, (first, size) -> queries.files(worker, service, first, size), IncompleteFile::clientId);
        count();
    }

    /** Counts anew what the worker and the service chosen leave. */
    public void count() {
        files = queries.count(worker, service);
        totals = queries.totals(worker, service);
    }

    public LazyDataModel<IncompleteFile> getRows() {
        return rows;
    }

    public int getFiles() {
        return files;
    }

    public List<MissingCount> getTotals() {
        return totals;
    }

    public List<Responsible> getWorkers() {
        return workers;
    }

    public List<String> getServices() {
        return services;
    }

    public long getAnybody() {
        return CompletenessQueries.ANYBODY;
    }

    public long getDirector() {
        return CompletenessQueries.DIRECTOR;
    }

    public long getWorker() {
        return worker;
    }

    public void setWorker(long worker) {
        this.worker = worker;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service == null ? "" : service;
    }
}
