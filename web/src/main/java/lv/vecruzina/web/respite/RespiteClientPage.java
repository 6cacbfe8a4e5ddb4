package lv.vecruzina.web.respite;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.legal.Municipality;
import lv.vecruzina.ejb.respite.RespiteHoldRow;
import lv.vecruzina.ejb.respite.RespiteQueries;
import lv.vecruzina.ejb.respite.RespiteService;
import lv.vecruzina.ejb.respite.RespiteYear;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Respite care in a client's file (atelpas brīdis): the years' days, and the holds to be booked or given back. */
@Named
@ViewScoped
public class RespiteClientPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RespiteQueries queries;

    @EJB
    private RespiteService respite;

    @EJB
    private LegalService legal;

    @Inject
    private ClientHead head;

    @Inject
    private May may;

    private List<RespiteYear> ledger = List.of();
    private List<RespiteHoldRow> holds = List.of();
    private final Map<String, Long> payers = new LinkedHashMap<>();
    private @Nullable RespiteHoldRow chosen;
    private @Nullable Long payerId;
    private String reason = "";
    private @Nullable String againstLimitReason;

    /** Reads the ledger and the holds; who may book gets the payers. */
    public void read() {
        ledger = queries.ledger(head.getId());
        holds = queries.holds(head.getId());
        if (payers.isEmpty() && may.call("RespiteService.book")) {
            for (Municipality municipality : legal.municipalities()) {
                payers.put(municipality.getName(), municipality.getId());
            }
            payerId = payers.get(head.getFile().municipality());
        }
    }

    public void choose(RespiteHoldRow hold) {
        chosen = hold;
        reason = "";
        againstLimitReason = null;
    }

    /** Books the stay that was held. */
    public void book() {
        if (chosen != null && payerId != null) {
            Notice.done(
                    "respite.of_client.booked",
                    respite.book(chosen.id(), chosen.version(), payerId, againstLimitReason));
            read();
        }
    }

    /** Gives the days of the hold back. */
    public void release() {
        if (chosen != null) {
            respite.release(chosen.id(), chosen.version(), reason);
            Notice.done("respite.of_client.released");
            read();
        }
    }

    public List<RespiteYear> getLedger() {
        return ledger;
    }

    public List<RespiteHoldRow> getHolds() {
        return holds;
    }

    public Map<String, Long> getPayers() {
        return payers;
    }

    public @Nullable RespiteHoldRow getChosen() {
        return chosen;
    }

    public @Nullable Long getPayerId() {
        return payerId;
    }

    public void setPayerId(@Nullable Long payerId) {
        this.payerId = payerId;
    }

    public @Nullable String getAgainstLimitReason() {
        return againstLimitReason;
    }

    public void setAgainstLimitReason(@Nullable String againstLimitReason) {
        this.againstLimitReason = againstLimitReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
