package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import lv.vecruzina.ejb.decision.DecisionRow;
import lv.vecruzina.ejb.staff.StaffQueries;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The amount in the dialog of a decision (piešķirtais apjoms): respite days, or sessions of each specialist as they are typed. */
@Named
@ViewScoped
public class ChainAmount implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private StaffQueries staff;

    private @Nullable Integer grantedDays;
    private @Nullable String sessions;

    void clear() {
        grantedDays = null;
        sessions = null;
    }

    /** Starts from what is granted until now: a line that is not touched is not lost. */
    void fill(DecisionRow until) {
        grantedDays = until.decision().getGrantedDays();
        sessions = until.granted().replace(", ", "\n");
    }

    Map<String, Integer> ofEach() {
        return SessionLines.of(sessions);
    }

    /** Says whom nobody here is: what is granted under a mistyped word could never be used. */
    void warnOfStrangers() {
        Set<String> kinds = ofEach().keySet();
        Set<String> known = kinds.isEmpty() ? Set.of() : staff.professions();
        kinds.stream()
                .filter(kind -> !known.contains(kind))
                .forEach(kind -> Notice.warn("decision.decision.no_specialist", kind));
    }

    public @Nullable Integer getGrantedDays() {
        return grantedDays;
    }

    public void setGrantedDays(@Nullable Integer grantedDays) {
        this.grantedDays = grantedDays;
    }

    public @Nullable String getSessions() {
        return sessions;
    }

    public void setSessions(@Nullable String sessions) {
        this.sessions = sessions;
    }
}
