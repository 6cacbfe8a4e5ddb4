package lv.vecruzina.web.client;

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
import java.util.stream.Collectors;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.ClientRow;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.placement.OpenService;
import lv.vecruzina.ejb.placement.PlacementQueries;
import lv.vecruzina.web.shared.ClientSearch;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The clients (klientu saraksts), a page at a time; a page takes three queries however many clients it shows. */
@Named
@ViewScoped
public class ClientListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A client with the age and the services received today. */
    public record Line(ClientRow client, int age, List<String> services) {}

    @EJB
    private ClientService clients;

    @EJB
    private PlacementQueries placements;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private String words = "";
    private String service = "";
    private List<String> services = List.of();
    private LazyDataModel<Line> rows;

    @PostConstruct
    void open() {
        words = ClientSearch.takeWords();
        services = legal.services().stream().map(CareService::getCode).toList();
        rows = new Rows();
    }

    private List<Line> lines(List<ClientRow> found) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<String>> received = placements
                .openToday(found.stream().map(ClientRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        OpenService::clientId, Collectors.mapping(OpenService::serviceCode, Collectors.toList())));
        return found.stream()
                .map(client -> new Line(
                        client,
                        Age.on(client.birthDate(), today),
                        received.getOrDefault(client.id(), List.of()).stream()
                                .distinct()
                                .toList()))
                .toList();
    }

    private final class Rows extends LazyDataModel<Line> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return clients.count(words, service);
        }

        @Override
        public List<Line> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return lines(clients.search(words, service, first, size));
        }

        @Override
        public String getRowKey(Line row) {
            return row.client().clientNo();
        }
    }

    public LazyDataModel<Line> getRows() {
        return rows;
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
}
