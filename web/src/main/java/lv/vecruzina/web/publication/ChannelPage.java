package lv.vecruzina.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.publication.ChannelRow;
import lv.vecruzina.ejb.publication.ChannelService;
import lv.vecruzina.web.shared.Notice;

/** The channels images go to (kanāli): whose each is, and which are offered. */
@Named
@ViewScoped
public class ChannelPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ChannelService service;

    private List<ChannelRow> channels = List.of();
    private String name = "";
    private boolean own = true;

    @PostConstruct
    void load() {
        channels = service.all();
    }

    public void add() {
        service.add(name, own);
        Notice.done("publication.channel.added", name);
        name = "";
        own = true;
        load();
    }

    /** Says of a channel whose it is; one that only a delivery named enters the list with it. */
    public void belong(ChannelRow channel, boolean toTheCentre) {
        if (channel.known()) {
            change(channel, toTheCentre, channel.offered());
        } else {
            service.add(channel.name(), toTheCentre);
            Notice.done("publication.channel.added", channel.name());
            load();
        }
    }

    public void offer(ChannelRow channel, boolean offered) {
        change(channel, channel.own(), offered);
    }

    private void change(ChannelRow channel, boolean toTheCentre, boolean offered) {
        service.change(Objects.requireNonNull(channel.id()), channel.version(), toTheCentre, offered);
        Notice.done("publication.channel.changed", channel.name());
        load();
    }

    public List<ChannelRow> getChannels() {
        return channels;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }
}
