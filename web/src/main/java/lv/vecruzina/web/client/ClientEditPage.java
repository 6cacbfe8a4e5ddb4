package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vecruzina.ejb.client.ClientEdit;
import lv.vecruzina.ejb.client.ClientEntryService;
import lv.vecruzina.ejb.client.ClientWithdrawalService;
import lv.vecruzina.ejb.client.SimilarClient;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.legal.Municipality;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Entering a client (jauns klients), with similar ones shown as soon as something is typed; or changing one. */
@Named
@ViewScoped
public class ClientEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ClientEntryService clients;

    @EJB
    private ClientWithdrawalService withdrawals;

    @EJB
    private LegalService legal;

    private String no = "";
    private @Nullable ClientEdit client;
    private final ClientForm form = new ClientForm();
    private final Map<String, Long> municipalities = new LinkedHashMap<>();
    private List<SimilarClient> similar = List.of();
    private String shownCode = "";
    private String reason = "";

    /** Opens an empty form, or the client's; for one who does not exist or is outside the circle there is no page. */
    public void open() throws IOException {
        for (Municipality one : legal.municipalities()) {
            municipalities.put(one.getName(), one.getId());
        }
        client = no.isEmpty() ? null : clients.edit(no).orElse(null);
        if (client != null) {
            form.fill(client.draft());
        } else if (!no.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    /** Looks for clients like the person typed so far. */
    public void look() {
        similar = isNew()
                ? clients.similar(form.getGivenName(), form.getFamilyName(), form.getBirthDate(), form.getCode())
                : List.of();
    }

    public String save() {
        if (client == null) {
            no = clients.add(form.draft(), form.entry());
            Notice.done("client.edit.added", no);
        } else {
            clients.change(no, client.version(), form.draft(), form.entry());
            Notice.done("client.edit.saved");
        }
        return "/client/file?faces-redirect=true&no=" + no;
    }

    /** Takes back a client entered by mistake, who has no records yet. */
    public String withdraw() {
        withdrawals.withdraw(no, Objects.requireNonNull(client).version(), reason);
        Notice.done("client.edit.withdrawn", no);
        return "/client/list?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Shows the personal code kept; the look is logged. */
    public void showCode() {
        shownCode = clients.showCode(no).orElse("");
    }

    public boolean isNew() {
        return client == null;
    }

    public boolean isIdentified() {
        return client != null && client.identified();
    }

    public List<SimilarClient> getSimilar() {
        return similar;
    }

    public ClientForm getForm() {
        return form;
    }

    public Map<String, Long> getMunicipalities() {
        return municipalities;
    }

    public String getShownCode() {
        return shownCode;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no == null ? "" : no;
    }
}
