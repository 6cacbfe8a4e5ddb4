package lv.vecruzina.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.vecruzina.ejb.client.ClientRow;
import lv.vecruzina.ejb.responsibility.ResponsibilityService;
import lv.vecruzina.web.shared.LazyRows;
import org.primefaces.model.LazyDataModel;

/** Clients who receive a service and for whom nobody is responsible (klienti bez atbildīgā). */
@Named
@ViewScoped
public class UnattendedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ResponsibilityService service;

    private LazyDataModel<ClientRow> rows;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(service::countUnattended, service::unattended, ClientRow::id);
    }

    public LazyDataModel<ClientRow> getRows() {
        return rows;
    }
}
