package lv.vecruzina.web.participation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.participation.ParticipationQueries;
import lv.vecruzina.ejb.participation.ParticipationRow;
import org.jspecify.annotations.Nullable;

/** How each child of the caller's circle takes part (bērnu līdzdalība): what there is, and what is lacking. */
@Named
@ViewScoped
public class ParticipationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ParticipationQueries queries;

    private @Nullable LocalDate day;
    private List<ParticipationRow> children = List.of();
    private boolean onlyLacking;

    @PostConstruct
    void open() {
        day = queries.dataAsOf().orElse(null);
        children = queries.children();
    }

    public List<ParticipationRow> getShown() {
        return onlyLacking ? children.stream().filter(ParticipationRow::lacks).toList() : children;
    }

    public List<ParticipationRow> getChildren() {
        return children;
    }

    public long getLacking() {
        return children.stream().filter(ParticipationRow::lacks).count();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public boolean isOnlyLacking() {
        return onlyLacking;
    }

    public void setOnlyLacking(boolean onlyLacking) {
        this.onlyLacking = onlyLacking;
    }
}
