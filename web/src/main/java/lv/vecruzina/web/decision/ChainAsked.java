package lv.vecruzina.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application the address asks a decision on (lēmums), e.g. of who is next for a free place: its dialog is open at once. */
@Named
@ViewScoped
public class ChainAsked implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChainPage page;

    @Inject
    private ChainDecision decision;

    private @Nullable Long application;
    private boolean open;

    /** Opens the dialog where the application can be decided on. */
    public void open() {
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

    public @Nullable Long getApplication() {
        return application;
    }

    public void setApplication(@Nullable Long application) {
        this.application = application;
    }
}
