package lv.vecruzina.web.client;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import lv.vecruzina.ejb.opening.OpeningFilter;
import lv.vecruzina.ejb.opening.OpeningRow;
import lv.vecruzina.ejb.opening.OpeningService;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Who opened which part of which file (lietu atvēršana); the client by number, and by name nowhere. */
@Named
@ViewScoped
public class OpeningsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private OpeningService service;

    @Inject
    private Text text;

    private String clientNo = "";
    private String userName = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Long access;
    private LazyDataModel<OpeningRow> rows;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(
                () -> service.count(filter()), (first, size) -> service.search(filter(), first, size), OpeningRow::id);
    }

    private OpeningFilter filter() {
        return new OpeningFilter(clientNo, userName, from, to, access);
    }

    /** What was opened, in words. */
    public String part(String opened) {
        String key = ClientHead.label(opened);
        return Text.knows(key) ? Text.of(key) : text.word("client.opened", opened);
    }

    public String getClientNo() {
        return clientNo;
    }

    public void setClientNo(String clientNo) {
        this.clientNo = clientNo == null ? "" : clientNo;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName == null ? "" : userName;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Long getAccess() {
        return access;
    }

    public void setAccess(@Nullable Long access) {
        this.access = access;
    }

    public LazyDataModel<OpeningRow> getRows() {
        return rows;
    }
}
