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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.client.DuplicateService;
import lv.vecruzina.ejb.placement.PlacementQueries;
import lv.vecruzina.ejb.placement.PlacementRow;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Two files side by side (lietu salīdzināšana): one takes over the other, or they are of different people. */
@Named
@ViewScoped
public class ClientMergePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One of the two files with what lies in it. */
    public record Side(ClientFile file, List<PlacementRow> placements) {}

    /** The file with more in it, of two alike the older one, is the one usually kept. */
    private static final Comparator<Side> FULLER = Comparator.comparing(
                    (Side side) -> side.placements().size())
            .thenComparing(side -> -side.file().id());

    @EJB
    private ClientService clients;

    @EJB
    private PlacementQueries placements;

    @EJB
    private DuplicateService duplicates;

    @Inject
    private Clock clock;

    private String no = "";
    private String with = "";
    private @Nullable Long pair;
    private List<Side> sides = List.of();
    private String stays = "";
    private String reason = "";

    /** Opens both files; with only one known, asks for the other. */
    public void open() throws IOException {
        duplicates.unsettled().stream()
                .filter(one -> pair != null && one.id() == pair)
                .findFirst()
                .ifPresent(found -> {
                    no = found.first().clientNo();
                    with = found.second().clientNo();
                });
        compare();
        if (sides.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    /** Reads the files whose numbers are known; each reading is an opening. */
    public void compare() {
        sides = Stream.of(no, with)
                .distinct()
                .map(this::side)
                .flatMap(Optional::stream)
                .toList();
        stays = sides.stream().max(FULLER).map(side -> side.file().clientNo()).orElse("");
        if (!with.isEmpty() && !isBoth()) {
            Notice.warn(with.equals(no) ? "client.merge.same" : "client.merge.no_other", with);
        }
    }

    private Optional<Side> side(String clientNo) {
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return clients.open(clientNo, here).map(file -> new Side(file, placements.ofClient(file.id())));
    }

    public String merge() {
        String leaving = sides.stream()
                .map(side -> side.file().clientNo())
                .filter(one -> !one.equals(stays))
                .findFirst()
                .orElse(stays);
        duplicates.merge(leaving, stays, reason);
        Notice.done("client.merge.merged", leaving, stays);
        return "/client/file?faces-redirect=true&no=" + stays;
    }

    public String settle() {
        duplicates.settle(no, with, reason);
        Notice.done("client.merge.settled", no, with);
        return "/client/file?faces-redirect=true&no=" + no;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isBoth() {
        return sides.size() == 2;
    }

    public List<Side> getSides() {
        return sides;
    }

    public String getStays() {
        return stays;
    }

    public void setStays(String stays) {
        this.stays = stays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no == null ? "" : no;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with == null ? "" : with.strip();
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }
}
