package lv.vecruzina.web.placement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.ClientRow;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.legal.Municipality;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Entering a placement by hand (agrāka pakalpojuma saņemšana): history, or what the director lets begin without an application;
 * the payer offered is where the client lives.
 */
@Named
@ViewScoped
public class PlacementEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlacementService placements;

    @EJB
    private ClientService clients;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private String clientNo = "";
    private @Nullable ClientRow client;
    private List<String> services = List.of();
    private final Map<String, Long> payers = new LinkedHashMap<>();
    private final PlacementForm form = new PlacementForm();

    /** Opens the form, which is logged; for a client who does not exist or is outside the circle there is no page. */
    public void open() throws IOException {
        client = clients.find(clientNo).orElse(null);
        if (client == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        clients.opens(client.id(), "/placement/edit.xhtml");
        services = legal.services().stream().map(CareService::getCode).toList();
        for (Municipality municipality : legal.municipalities()) {
            payers.put(municipality.getName(), municipality.getId());
        }
        form.setPayerId(payers.get(client.municipality()));
    }

    public String save() {
        String no = placements.add(clientNo, form.draft());
        Notice.done("placement.edit.saved", no);
        return "/client/file?faces-redirect=true&no=" + clientNo;
    }

    public ClientRow getClient() {
        return Objects.requireNonNull(client);
    }

    public boolean isOpen() {
        return client != null;
    }

    public int getAge() {
        return Age.on(getClient().birthDate(), LocalDate.now(clock));
    }

    public List<String> getServices() {
        return services;
    }

    public Map<String, Long> getPayers() {
        return payers;
    }

    public List<String> getPlaces() {
        return Placement.CAME_FROM;
    }

    public PlacementForm getForm() {
        return form;
    }

    public String getClientNo() {
        return clientNo;
    }

    public void setClientNo(String clientNo) {
        this.clientNo = clientNo == null ? "" : clientNo;
    }
}
