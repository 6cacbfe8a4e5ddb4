package lv.vecruzina.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks for at once (lēmums, iesniegums): a decision on an application, e.g. of who is next for a free place, or
 * a new application. Its dialog is open.
 */
@Named
@ViewScoped
public class ChainAsked implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChainPage page;

    @Inject
    private ChainDecision decision;

    @Inject
    private ChainApplication entry;

    private @Nullable Long application;
    private boolean apply;
    private boolean open;

    /** Opens the dialog of a new application, or of a decision where the application can be decided on. */
    public void open() {
        if (apply) {
            entry.open();
        }
        page.getRows().stream()
                .filter(row -> application != null && application.equals(row.applicationId()))
                .filter(row -> List.of("decide", "wait").contains(row.next(page.getToday())))
                .findFirst()
                .ifPresent(row -> {
                    decision.open(row);
                    open = true;
                });
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isApply() {
        return apply;
    }

    public void setApply(boolean apply) {
        this.apply = apply;
    }

    public @Nullable Long getApplication() {
        return application;
    }

    public void setApplication(@Nullable Long application) {
        this.application = application;
    }
}
