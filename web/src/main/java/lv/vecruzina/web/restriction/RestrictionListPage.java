package lv.vecruzina.web.restriction;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.restriction.RestrictionQueries;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.web.shared.LazyRows;
import org.jspecify.annotations.Nullable;

/** All restrictions of the house (ierobežojumi), those that run first. */
@Named
@ViewScoped
public class RestrictionListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RestrictionQueries queries;

    private List<RestrictionRow> running = List.of();
    private @Nullable LazyRows<RestrictionRow> rows;

    @PostConstruct
    void load() {
        running = queries.running();
        rows = new LazyRows<>(queries::count, queries::page, RestrictionRow::id);
    }

    public List<RestrictionRow> getRunning() {
        return running;
    }

    public @Nullable LazyRows<RestrictionRow> getRows() {
        return rows;
    }
}
