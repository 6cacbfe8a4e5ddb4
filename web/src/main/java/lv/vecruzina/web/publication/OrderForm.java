package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.publication.OrderDraft;
import lv.vecruzina.ejb.publication.OrderEmployee;
import lv.vecruzina.ejb.publication.OrderRow;
import lv.vecruzina.ejb.publication.OrderService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** An order as the director enters it (rīkojuma ievade): who answers for images, from which day. */
@Named
@ViewScoped
public class OrderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private OrderService service;

    @Inject
    private PublicationListPage page;

    private List<OrderEmployee> employees = List.of();
    private String orderNo = "";
    private @Nullable LocalDate orderedOn;
    private @Nullable LocalDate fromOn;
    private @Nullable Long employeeId;
    private transient @Nullable UploadedFile document;
    private @Nullable OrderRow row;
    private String reason = "";

    public void ask() {
        employees = service.employees();
        orderNo = "";
        orderedOn = page.getToday();
        fromOn = page.getToday();
        employeeId = null;
    }

    public void save() {
        service.give(new OrderDraft(
                orderNo,
                Objects.requireNonNull(orderedOn),
                Objects.requireNonNull(employeeId),
                Objects.requireNonNull(fromOn),
                HandedIn.of(document)));
        Notice.done("publication.order.saved", orderNo);
        page.read();
    }

    public void askWithdraw(OrderRow wrong) {
        row = wrong;
        reason = "";
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("publication.order.withdrawn", row.orderNo());
            page.read();
        }
    }

    public List<OrderEmployee> getEmployees() {
        return employees;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String orderNo) {
        this.orderNo = orderNo == null ? "" : orderNo;
    }

    public @Nullable LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(@Nullable LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(@Nullable Long employeeId) {
        this.employeeId = employeeId;
    }

    public @Nullable UploadedFile getDocument() {
        return document;
    }

    public void setDocument(@Nullable UploadedFile document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
