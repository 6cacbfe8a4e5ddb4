package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.publication.Depicted;
import lv.vecruzina.ejb.publication.PublicationQueries;
import lv.vecruzina.ejb.publication.PublicationRow;
import lv.vecruzina.ejb.publication.PublicationService;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A publication (publikācija): whom it depicts, what is lacking today, and what is done about it. */
@Named
@ViewScoped
public class PublicationDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PublicationQueries queries;

    @EJB
    private PublicationService service;

    @Inject
    private DepictedPick pick;

    private long id;
    private @Nullable PublicationRow publication;
    private List<Depicted> depicted = List.of();
    private List<String> picked = new ArrayList<>();
    private String reason = "";

    public void open() throws IOException {
        read();
        if (publication == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    void read() {
        publication = queries.find(id).orElse(null);
        depicted = queries.depicted(id);
        picked = new ArrayList<>(depicted.stream()
                .filter(one -> one.clientNo() != null)
                .map(DepictedPick::written)
                .toList());
        reason = "";
    }

    public void depict() {
        service.depict(id, version(), picked.stream().map(ClientPick::number).toList());
        told("publication.detail.depicted_saved");
    }

    public void publish() {
        service.publish(id, version());
        told("publication.detail.published_now");
    }

    public void publishAnyway() {
        service.publishAnyway(id, version(), reason);
        told("publication.detail.published_now");
    }

    public void keep() {
        service.keep(id, version());
        told("publication.detail.kept");
    }

    public void condemn() {
        service.condemn(id, version());
        told("publication.detail.condemned");
    }

    public void withdraw() {
        service.withdraw(id, version(), reason);
        told("publication.detail.withdrawn_now");
    }

    private void told(String key) {
        Notice.done(key);
        read();
    }

    int version() {
        return Objects.requireNonNull(publication).version();
    }

    public List<String> find(String words) {
        return pick.find(words);
    }

    /** How many of those depicted lack something today. */
    public long getLacking() {
        return depicted.stream().filter(one -> !one.valid()).count();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable PublicationRow getPublication() {
        return publication;
    }

    public List<Depicted> getDepicted() {
        return depicted;
    }

    public List<String> getPicked() {
        return picked;
    }

    public void setPicked(List<String> picked) {
        this.picked = picked == null ? new ArrayList<>() : picked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
