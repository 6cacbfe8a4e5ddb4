package lv.vecruzina.web.choice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.choice.ChoiceQueries;
import lv.vecruzina.ejb.choice.ChoiceRow;
import lv.vecruzina.ejb.choice.PurchaseRow;
import lv.vecruzina.ejb.choice.PurchaseService;
import lv.vecruzina.ejb.choice.Undecided;
import lv.vecruzina.ejb.choice.WaitingChoice;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** What children chose and what became of it (izvēles un pirkumi): to be bought, not chosen yet, bought. */
@Named
@ViewScoped
public class ChoiceListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ChoiceQueries queries;

    @EJB
    private PurchaseService service;

    private List<WaitingChoice> waiting = List.of();
    private List<WaitingChoice> chosen = List.of();
    private List<Undecided> undecided = List.of();
    private LazyRows<PurchaseRow> purchases = new LazyRows<>(() -> 0, (first, size) -> List.of(), PurchaseRow::id);
    private Map<Long, List<ChoiceRow>> brought = Map.of();
    private @Nullable PurchaseRow row;
    private String reason = "";

    @PostConstruct
    void open() {
        purchases = new LazyRows<>(service::count, this::page, PurchaseRow::id);
        read();
    }

    /** Reads anew what waits and who has not chosen. */
    void read() {
        waiting = queries.waiting();
        undecided = queries.undecided();
        chosen = List.of();
    }

    private List<PurchaseRow> page(int first, int size) {
        List<PurchaseRow> rows = service.page(first, size);
        brought = queries.ofPurchases(rows.stream().map(PurchaseRow::id).toList()).stream()
                .collect(Collectors.groupingBy(one -> java.util.Objects.requireNonNull(one.purchaseId())));
        return rows;
    }

    public void askWithdraw(PurchaseRow wrong) {
        row = wrong;
        reason = "";
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("choice.purchase.withdrawn");
            read();
        }
    }

    /** What the purchase brought, to children of the caller's circle. */
    public List<ChoiceRow> brought(PurchaseRow purchase) {
        return brought.getOrDefault(purchase.id(), List.of());
    }

    public List<WaitingChoice> getWaiting() {
        return waiting;
    }

    public List<WaitingChoice> getChosen() {
        return chosen;
    }

    public void setChosen(List<WaitingChoice> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public List<Undecided> getUndecided() {
        return undecided;
    }

    public LazyRows<PurchaseRow> getPurchases() {
        return purchases;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
