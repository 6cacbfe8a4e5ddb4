package lv.vecruzina.web.shared;

import jakarta.faces.FacesException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table that come a page at a time (rindas pa lapai), in the order their service gives them. */
public final class LazyRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** How many rows there are. */
    @FunctionalInterface
    public interface Count extends Serializable {
        long rows() throws Exception;
    }

    /** One page of the rows. */
    @FunctionalInterface
    public interface Page<T> extends Serializable {
        List<T> rows(int first, int size) throws Exception;
    }

    /** What tells a row from the others. */
    @FunctionalInterface
    public interface Key<T> extends Serializable {
        long of(T row);
    }

    private final Count count;
    private final Page<T> page;
    private final Key<T> key;

    public LazyRows(Count count, Page<T> page, Key<T> key) {
        this.count = count;
        this.page = page;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(asked(count::rows));
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return asked(() -> page.rows(first, size));
    }

    @Override
    public String getRowKey(T row) {
        return Long.toString(key.of(row));
    }

    private static <R> R asked(Callable<R> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new FacesException(e);
        }
    }
}
