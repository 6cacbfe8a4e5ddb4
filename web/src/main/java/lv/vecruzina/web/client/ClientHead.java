package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.child.ChildService;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.leaver.LeaverQueries;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The head of every page of a client's file (klienta lieta): who the client is and which parts the file has. A part is
 * opened, and its opening logged, once a view; what is done on it opens nothing anew.
 */
@Named
@ViewScoped
public class ClientHead implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A part of the file: its page and the key of its name. */
    public record Part(String page, String label) {}

    /** Of who is of the age to leave, and in touch until the guarantees end. */
    private static final String LEAVER = "/leaver/of_client.xhtml";

    private static final List<Part> PARTS = List.of(
            new Part("/client/file.xhtml", "client.part.overview"),
            new Part("/decision/chain.xhtml", "client.part.decisions"),
            new Part("/room/of_client.xhtml", "client.part.room"),
            new Part("/attendance/of_client.xhtml", "client.part.attendance"),
            new Part("/respite/of_client.xhtml", "client.part.respite"),
            new Part("/session/of_client.xhtml", "client.part.session"),
            new Part("/plan/of_client.xhtml", "client.part.plan"),
            new Part(LEAVER, "client.part.leaver"),
            new Part("/behaviour/of_client.xhtml", "client.part.behaviour"),
            new Part("/choice/of_client.xhtml", "client.part.choice"),
            new Part("/meal/of_client.xhtml", "client.part.meal"),
            new Part("/publication/of_client.xhtml", "client.part.publication"),
            new Part("/paternity/of_client.xhtml", "client.part.paternity"),
            new Part("/restriction/of_client.xhtml", "client.part.restriction"),
            new Part("/relative/of_client.xhtml", "client.part.people"),
            new Part("/need/of_client.xhtml", "client.part.care"),
            new Part("/client/history.xhtml", "client.part.history"));

    @EJB
    private ClientService clients;

    @EJB
    private LeaverQueries leavers;

    @EJB
    private ChildService children;

    @Inject
    private May may;

    @Inject
    private Clock clock;

    private String no = "";
    private @Nullable ClientFile file;
    private LocalDate today = LocalDate.EPOCH;
    private List<Part> parts = List.of();
    private boolean tablet;
    private String here = "";

    /** Opens this part of the file; for a client who does not exist or is outside the circle there is no page. */
    public void open() throws IOException {
        here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        file = clients.open(no, here).orElse(null);
        if (file == null) {
            leave();
            return;
        }
        today = LocalDate.now(clock);
        tablet = may.call("ChildService.give") && children.suits(getFile().birthDate());
        parts = PARTS.stream()
                .filter(part -> may.open(part.page()))
                .filter(part -> !part.page().equals(LEAVER)
                        || leavers.concerns(getFile().birthDate()))
                .toList();
    }

    /** The number of a merged file leads to the one that stayed. */
    private void leave() throws IOException {
        Optional<String> stays = clients.mergedInto(no);
        if (stays.isPresent()) {
            Notice.warn("client.merge.leads", no, stays.get());
            Faces.redirect(here.substring(1) + "?no=%s", stays.get());
        } else {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    /** @throws IllegalStateException where no file is open */
    public ClientFile getFile() {
        if (file == null) {
            throw new IllegalStateException("no file is open");
        }
        return file;
    }

    public boolean isOpen() {
        return file != null;
    }

    public long getId() {
        return getFile().id();
    }

    public int getAge() {
        return Age.on(getFile().birthDate(), today);
    }

    public LocalDate getToday() {
        return today;
    }

    /** Whether the tablet can be given to the client. */
    public boolean isTablet() {
        return tablet;
    }

    public List<Part> getParts() {
        return parts;
    }

    /** The key of a part's name, by its page; the page itself where it is no part. */
    static String label(String page) {
        return PARTS.stream()
                .filter(part -> part.page().equals(page))
                .map(Part::label)
                .findFirst()
                .orElse(page);
    }

    /** The page of the part shown; of a page that is no part itself, the one part of its feature. */
    public String getHere() {
        String feature = here.substring(0, here.lastIndexOf('/') + 1);
        List<String> pages = parts.stream().map(Part::page).toList();
        List<String> own =
                pages.stream().filter(page -> page.startsWith(feature)).toList();
        return !pages.contains(here) && own.size() == 1 ? own.get(0) : here;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no == null ? "" : no;
    }
}
