package lv.vecruzina.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.session.KindRow;
import lv.vecruzina.ejb.session.KindService;
import lv.vecruzina.ejb.session.MotivationDraft;
import lv.vecruzina.ejb.session.MotivationRow;
import lv.vecruzina.ejb.session.MotivationService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Motivation reviews in a client's file (motivācijas pārrunas): those held, and a new one. */
@Named
@ViewScoped
public class MotivationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NEXT_LOOK_MONTHS = 1;

    @EJB
    private MotivationService service;

    @EJB
    private KindService kindService;

    @Inject
    private ClientHead head;

    @Inject
    private May may;

    private List<MotivationRow> reviews = List.of();
    private List<KindRow> kinds = List.of();
    private @Nullable LocalDate talkedOn;
    private String ownWords = "";
    private String changes = "";
    private @Nullable Long kindId;
    private @Nullable LocalDate nextLookOn;
    private @Nullable MotivationRow chosen;
    private String reason = "";

    /** Reads the reviews of the open file, for those who may see them. */
    public void read() {
        reviews = may.call("MotivationService.ofClient") ? service.ofClient(head.getId()) : List.of();
    }

    public void ask() {
        kinds = kindService.kinds().stream()
                .filter(kind -> kind.isOfferedOn(head.getToday()))
                .toList();
        talkedOn = head.getToday();
        ownWords = "";
        changes = "";
        kindId = null;
        nextLookOn = head.getToday().plusMonths(NEXT_LOOK_MONTHS);
    }

    public void save() {
        MotivationDraft draft =
                new MotivationDraft(Objects.requireNonNull(talkedOn), ownWords, changes, kindId, nextLookOn);
        service.record(head.getNo(), draft);
        Notice.done("session.motivation.saved");
        read();
    }

    public void choose(MotivationRow row) {
        chosen = row;
        reason = "";
    }

    public void withdraw() {
        MotivationRow row = Objects.requireNonNull(chosen);
        service.withdraw(row.id(), row.version(), reason);
        Notice.done("session.motivation.withdrawn");
        read();
    }

    public List<MotivationRow> getReviews() {
        return reviews;
    }

    public List<KindRow> getKinds() {
        return kinds;
    }

    public @Nullable LocalDate getTalkedOn() {
        return talkedOn;
    }

    public void setTalkedOn(@Nullable LocalDate talkedOn) {
        this.talkedOn = talkedOn;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords == null ? "" : ownWords;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes == null ? "" : changes;
    }

    public @Nullable Long getKindId() {
        return kindId;
    }

    public void setKindId(@Nullable Long kindId) {
        this.kindId = kindId;
    }

    public @Nullable LocalDate getNextLookOn() {
        return nextLookOn;
    }

    public void setNextLookOn(@Nullable LocalDate nextLookOn) {
        this.nextLookOn = nextLookOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
