package lv.vecruzina.web.placement;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.placement.PlacementQueries;
import lv.vecruzina.ejb.placement.PlacementRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The placements (pakalpojumu saņemšana), a page at a time, the newest start first. */
@Named
@ViewScoped
public class PlacementListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlacementQueries placements;

    @EJB
    private LegalService legal;

    @Inject
    private PlacementChange change;

    @Inject
    private Clock clock;

    private String words = "";
    private String service = "";
    private boolean onlyOpen = true;
    private LocalDate today = LocalDate.EPOCH;
    private List<String> services = List.of();
    private LazyDataModel<PlacementRow> rows;

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        services = legal.services().stream().map(CareService::getCode).toList();
        rows = new Rows();
    }

    private final class Rows extends LazyDataModel<PlacementRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return placements.count(words, service, onlyOpen);
        }

        @Override
        public List<PlacementRow> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return placements.search(words, service, onlyOpen, first, size);
        }

        @Override
        public String getRowKey(PlacementRow row) {
            return row.placementNo();
        }
    }

    public void end() {
        change.end();
    }

    public void withdraw() {
        change.withdraw();
    }

    public PlacementChange getChange() {
        return change;
    }

    public LazyDataModel<PlacementRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return today;
    }

    public List<String> getServices() {
        return services;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service == null ? "" : service;
    }

    public boolean isOnlyOpen() {
        return onlyOpen;
    }

    public void setOnlyOpen(boolean onlyOpen) {
        this.onlyOpen = onlyOpen;
    }
}
