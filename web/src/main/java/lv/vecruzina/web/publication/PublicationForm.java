package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.publication.PublicationDraft;
import lv.vecruzina.ejb.publication.PublicationQueries;
import lv.vecruzina.ejb.publication.PublicationService;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A publication as it is entered (publikācijas ievade): what shall go out, or went out before; with all it depicts. */
@Named
@ViewScoped
public class PublicationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PublicationService service;

    @EJB
    private PublicationQueries queries;

    @Inject
    private DepictedPick pick;

    @Inject
    private Clock clock;

    private List<String> channels = List.of();
    private LocalDate today = LocalDate.EPOCH;
    private boolean past;
    private @Nullable String channel;
    private @Nullable LocalDate day;
    private String title = "";
    private @Nullable String url;
    private String reason = "";
    private List<String> depicted = new ArrayList<>();
    private transient @Nullable UploadedFile image;

    /** Starts anew: for today, or for a day that is over. */
    public void ask(boolean history) {
        channels = queries.channels();
        today = LocalDate.now(clock);
        past = history;
        channel = null;
        day = history ? null : today;
        title = "";
        url = null;
        reason = "";
        depicted = new ArrayList<>();
    }

    /** Enters it and goes to its page, where the check stands. */
    public String save() {
        PublicationDraft draft = new PublicationDraft(
                Objects.requireNonNull(channel),
                Objects.requireNonNull(day),
                title.strip(),
                url,
                depicted.stream().map(ClientPick::number).toList(),
                HandedIn.of(image));
        long id = past ? service.enterHistory(draft, reason) : service.intend(draft);
        Notice.done("publication.edit.entered", draft.title());
        return "/publication/detail?faces-redirect=true&id=" + id;
    }

    public List<String> find(String words) {
        return pick.find(words);
    }

    public List<String> getChannels() {
        return channels;
    }

    public @Nullable LocalDate getFirstDay() {
        return past ? null : today;
    }

    public @Nullable LocalDate getLastDay() {
        return past ? today.minusDays(1) : null;
    }

    public boolean isPast() {
        return past;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public List<String> getDepicted() {
        return depicted;
    }

    public void setDepicted(List<String> depicted) {
        this.depicted = depicted == null ? new ArrayList<>() : depicted;
    }

    public @Nullable UploadedFile getImage() {
        return image;
    }

    public void setImage(@Nullable UploadedFile image) {
        this.image = image;
    }
}
