package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.publication.ChannelConsent;
import lv.vecruzina.ejb.publication.ConsentRow;
import lv.vecruzina.ejb.publication.ConsentService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Consents to images in a client's file (piekrišanas): each channel with its state, and what was ever given. */
@Named
@ViewScoped
public class ConsentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A channel with its state and what is in force there. */
    public record Line(ChannelConsent state, List<ConsentRow> valid) {}

    @EJB
    private ConsentService service;

    @Inject
    private ClientHead head;

    private List<Line> lines = List.of();
    private List<ConsentRow> rows = List.of();
    private @Nullable ConsentRow row;
    private String reason = "";

    /** Reads the consents of the open file. */
    public void read() {
        rows = service.ofClient(head.getId());
        lines = service.channels(head.getId()).stream()
                .map(one -> new Line(one, inForce(one.channel())))
                .toList();
    }

    private List<ConsentRow> inForce(String channel) {
        return rows.stream()
                .filter(one -> one.channel().equals(channel))
                .filter(one -> one.stateOn(head.getToday()).equals("valid"))
                .toList();
    }

    /** Child or representative take back what holds on the channel, from today. */
    public void takeBack(String channel) {
        service.takeBack(head.getId(), channel);
        Notice.done("publication.consent.taken_back", channel);
        read();
    }

    public void askWithdraw(ConsentRow wrong) {
        row = wrong;
        reason = "";
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("publication.consent.withdrawn", row.channel());
            read();
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<ConsentRow> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
