package lv.vecruzina.web.publication;

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
import lv.vecruzina.ejb.publication.ExpiringConsent;
import lv.vecruzina.ejb.publication.OrderRow;
import lv.vecruzina.ejb.publication.OrderService;
import lv.vecruzina.ejb.publication.PublicationQueries;
import lv.vecruzina.ejb.publication.PublicationRow;
import lv.vecruzina.web.shared.LazyRows;
import org.jspecify.annotations.Nullable;

/** The register of publications (publikāciju reģistrs), sifted by what must be done, and who answers for it. */
@Named
@ViewScoped
public class PublicationListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> STATES = List.of("", "due", "review", "intended", "shown", "removed");

    @EJB
    private PublicationQueries queries;

    @EJB
    private OrderService orders;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private String state = "";
    private Map<String, Integer> states = Map.of();
    private LazyRows<PublicationRow> rows = new LazyRows<>(() -> 0, (first, size) -> List.of(), PublicationRow::id);
    private List<ExpiringConsent> expiring = List.of();
    private List<OrderRow> given = List.of();
    private @Nullable OrderRow order;

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        rows = new LazyRows<>(
                () -> count(state), (first, size) -> queries.page(state, first, size), PublicationRow::id);
        expiring = queries.expiring();
        read();
    }

    /** Reads anew how many there are, and the orders. */
    void read() {
        states = queries.states();
        given = orders.all();
        order = orders.current().orElse(null);
    }

    /** How many stand in a state; for all of them without one. */
    public int count(String asked) {
        return asked.isEmpty()
                ? states.values().stream().mapToInt(Integer::intValue).sum()
                : states.getOrDefault(asked, 0);
    }

    public void sift(String asked) {
        state = asked;
    }

    public boolean soon(LocalDate day) {
        return day.isBefore(today.plusDays(31));
    }

    public List<String> getStates() {
        return STATES;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state != null && STATES.contains(state) ? state : "";
    }

    public LocalDate getToday() {
        return today;
    }

    public LazyRows<PublicationRow> getRows() {
        return rows;
    }

    public List<ExpiringConsent> getExpiring() {
        return expiring;
    }

    public List<OrderRow> getGiven() {
        return given;
    }

    public @Nullable OrderRow getOrder() {
        return order;
    }
}
