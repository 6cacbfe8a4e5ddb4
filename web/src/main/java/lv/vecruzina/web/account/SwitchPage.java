package lv.vecruzina.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.DeviceService;
import lv.vecruzina.ejb.account.KnownPerson;
import lv.vecruzina.ejb.account.Pin;
import lv.vecruzina.web.shared.AccessFilter;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Where the next person takes the tablet (lietotāja maiņa): a name, a PIN. Whoever was in before is out as soon as the page
 * opens. It keeps no state, because the tablet may lie there for hours.
 */
@Named
@RequestScoped
public class SwitchPage {
    private static final String SWITCH = "/account/switch.xhtml";

    @Inject
    private DeviceCookie device;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Door door;

    @Inject
    private Text text;

    @EJB
    private DeviceService devices;

    private List<KnownPerson> people = List.of();
    private @Nullable Long account;
    private String pin = "";

    @PostConstruct
    void open() {
        people = devices.people(device.token());
    }

    /** A browser that is not shared logs in as ever. */
    public void begin() throws IOException, ServletException {
        if (!device.isShared()) {
            redirect(AccessFilter.LOGIN);
        } else if (currentUser.isKnown()) {
            door.leave();
            redirect(SWITCH);
        }
    }

    /** Goes home, or says how many tries are left. */
    public void enter() throws IOException, ServletException {
        if (!device.isShared() || currentUser.isKnown()) {
            begin();
        } else if (account != null && door.enterByPin(device.token(), account, pin)) {
            redirect(AccessFilter.HOME);
        } else {
            refuse();
        }
    }

    private void refuse() {
        int left = account == null ? 0 : devices.triesLeft(device.token(), account);
        people = devices.people(device.token());
        String said = left == 0 ? Text.of("account.switch.blocked") : text.count("account.switch.wrong", left);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
    }

    private static void redirect(String page) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + page);
    }

    public List<KnownPerson> getPeople() {
        return people;
    }

    public int getPinLength() {
        return Pin.LENGTH;
    }

    public @Nullable Long getAccount() {
        return account;
    }

    public void setAccount(@Nullable Long account) {
        this.account = account;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
