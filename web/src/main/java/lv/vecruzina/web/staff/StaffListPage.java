package lv.vecruzina.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.vecruzina.ejb.staff.EmployeeRow;
import lv.vecruzina.ejb.staff.StaffQueries;
import lv.vecruzina.web.shared.LazyRows;
import org.primefaces.model.LazyDataModel;

/** Employees (darbinieku saraksts), a page at a time, with how their checks stand. */
@Named
@ViewScoped
public class StaffListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private StaffQueries staff;

    @Inject
    private StaffChecks checks;

    private String words = "";
    private LazyDataModel<EmployeeRow> rows;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(
                () -> staff.count(words), (first, size) -> staff.search(words, first, size), EmployeeRow::id);
    }

    public StaffChecks getChecks() {
        return checks;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public LazyDataModel<EmployeeRow> getRows() {
        return rows;
    }
}
