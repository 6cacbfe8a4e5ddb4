package lv.vecruzina.web.choice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.choice.ChoiceQueries;
import lv.vecruzina.ejb.choice.Companion;
import lv.vecruzina.ejb.choice.PurchaseDraft;
import lv.vecruzina.ejb.choice.PurchaseService;
import lv.vecruzina.ejb.choice.WaitingChoice;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A purchase as it is entered (pirkuma ievade): what was ticked in the list, who went along, the receipt. */
@Named
@ViewScoped
public class PurchaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PurchaseService service;

    @EJB
    private ChoiceQueries queries;

    @Inject
    private ChoiceListPage list;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private List<Companion> companions = List.of();
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable LocalDate boughtOn;
    private String shop = "";
    private @Nullable BigDecimal amountEur;
    private @Nullable Long employeeId;
    private List<String> shoppers = new ArrayList<>();
    private UnaskedGood unasked = new UnaskedGood();
    private transient @Nullable UploadedFile receipt;

    /** Starts anew, for today and the caller. */
    public void ask() {
        companions = queries.companions();
        today = LocalDate.now(clock);
        boughtOn = today;
        shop = "";
        amountEur = null;
        employeeId = user.employeeId();
        shoppers = new ArrayList<>();
        unasked = new UnaskedGood();
    }

    public void save() {
        service.record(new PurchaseDraft(
                Objects.requireNonNull(boughtOn),
                shop,
                Objects.requireNonNull(amountEur),
                Objects.requireNonNull(employeeId),
                list.getChosen().stream().map(WaitingChoice::id).toList(),
                Set.copyOf(shoppers),
                unasked.draft(),
                receipt == null || receipt.getFileName() == null
                        ? null
                        : new PurchaseDraft.Receipt(
                                receipt.getFileName(), receipt.getContentType(), receipt.getContent())));
        Notice.done("choice.purchase.recorded");
        list.read();
    }

    /** The children whose choices are ticked, each once. */
    public List<WaitingChoice> getChildren() {
        return list.getChosen().stream()
                .filter(one -> list.getChosen().stream()
                        .filter(other -> other.clientNo().equals(one.clientNo()))
                        .findFirst()
                        .filter(first -> first.id() == one.id())
                        .isPresent())
                .toList();
    }

    public List<Companion> getCompanions() {
        return companions;
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable LocalDate getBoughtOn() {
        return boughtOn;
    }

    public void setBoughtOn(@Nullable LocalDate boughtOn) {
        this.boughtOn = boughtOn;
    }

    public String getShop() {
        return shop;
    }

    public void setShop(String shop) {
        this.shop = shop == null ? "" : shop;
    }

    public @Nullable BigDecimal getAmountEur() {
        return amountEur;
    }

    public void setAmountEur(@Nullable BigDecimal amountEur) {
        this.amountEur = amountEur;
    }

    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(@Nullable Long employeeId) {
        this.employeeId = employeeId;
    }

    public List<String> getShoppers() {
        return shoppers;
    }

    public void setShoppers(List<String> shoppers) {
        this.shoppers = shoppers == null ? new ArrayList<>() : shoppers;
    }

    public UnaskedGood getUnasked() {
        return unasked;
    }

    public @Nullable UploadedFile getReceipt() {
        return receipt;
    }

    public void setReceipt(@Nullable UploadedFile receipt) {
        this.receipt = receipt;
    }
}
