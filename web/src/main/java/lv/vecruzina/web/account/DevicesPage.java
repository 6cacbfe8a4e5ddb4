package lv.vecruzina.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.account.DeviceService;
import lv.vecruzina.ejb.account.SharedDeviceRow;
import lv.vecruzina.web.shared.Notice;

/** The shared devices (koplietotās ierīces): the director makes this browser one, or ends the sharing of another. */
@Named
@ViewScoped
public class DevicesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DeviceService devices;

    @Inject
    private DeviceCookie cookie;

    private List<SharedDeviceRow> rows = List.of();
    private String name = "";
    private String reason = "";
    private long chosen;

    @PostConstruct
    void open() {
        rows = devices.devices();
    }

    /** Shows the page anew, so that its head offers to hand the device over. */
    public String make() {
        cookie.keep(devices.make(name));
        Notice.done("account.devices.made", name);
        return "/account/devices?faces-redirect=true";
    }

    public void choose(SharedDeviceRow row) {
        chosen = row.id();
    }

    public void withdraw() {
        devices.withdraw(chosen, reason);
        Notice.done("account.devices.withdrawn");
        reason = "";
        open();
    }

    public List<SharedDeviceRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
