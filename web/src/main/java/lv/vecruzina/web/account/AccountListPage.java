package lv.vecruzina.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.account.AccountRow;
import lv.vecruzina.ejb.account.AccountService;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** All users (lietotāju saraksts), a page at a time. */
@Named
@ViewScoped
public class AccountListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AccountService accounts;

    private String words = "";
    private LazyDataModel<AccountRow> rows;

    @PostConstruct
    void open() {
        rows = new Rows();
    }

    private final class Rows extends LazyDataModel<AccountRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return accounts.count(words);
        }

        @Override
        public List<AccountRow> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return accounts.page(words, first, size);
        }

        @Override
        public String getRowKey(AccountRow row) {
            return row.id().toString();
        }
    }

    public LazyDataModel<AccountRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
