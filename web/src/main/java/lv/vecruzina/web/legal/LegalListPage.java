package lv.vecruzina.web.legal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.legal.ParameterRow;
import lv.vecruzina.ejb.legal.TariffRow;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** What the work is counted by (izcenojumi un normatīvie parametri): read by many, tariffs entered by the director. */
@Named
@ViewScoped
public class LegalListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LegalService legal;

    @Inject
    private Text text;

    @Inject
    private Clock clock;

    private List<CareService> services = List.of();
    private Map<String, List<TariffRow>> tariffs = Map.of();
    private Map<String, List<ParameterRow>> parameters = Map.of();
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable Long serviceId;
    private @Nullable LocalDate validFrom;
    private @Nullable BigDecimal amount;
    private @Nullable TariffRow chosen;
    private String reason = "";

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        services = legal.services();
        parameters = legal.parameters().stream()
                .collect(Collectors.groupingBy(ParameterRow::code, LinkedHashMap::new, Collectors.toList()));
        read();
    }

    private void read() {
        tariffs = legal.tariffs().stream().collect(Collectors.groupingBy(TariffRow::serviceCode));
    }

    public void ask() {
        serviceId = null;
        validFrom = null;
        amount = null;
    }

    public void save() {
        if (serviceId != null && validFrom != null && amount != null) {
            legal.enterTariff(serviceId, validFrom, amount);
            read();
            Notice.done("legal.list.tariff_saved", validFrom);
        }
    }

    public void choose(TariffRow row) {
        chosen = row;
        reason = "";
    }

    public void withdraw() {
        if (chosen != null) {
            legal.withdrawTariff(chosen.id(), reason);
            read();
            Notice.done("legal.list.withdrawn", chosen.validFrom());
        }
    }

    public List<CareService> getServices() {
        return services;
    }

    /** Tariffs of a service, the newest first. */
    public List<TariffRow> tariffsOf(String service) {
        return tariffs.getOrDefault(service, List.of());
    }

    /** Whether this is the tariff that holds today. */
    public boolean isInForce(TariffRow row) {
        return tariffsOf(row.serviceCode()).stream()
                .filter(one -> !one.validFrom().isAfter(today))
                .findFirst()
                .filter(row::equals)
                .isPresent();
    }

    /** Codes of the parameters: those of acts first, then what the centre itself decides; by name. */
    public List<String> codes(boolean local) {
        return parameters.entrySet().stream()
                .filter(entry -> entry.getValue().get(0).local() == local)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(this::name, Collator.getInstance(Language.LATVIAN)))
                .toList();
    }

    public List<ParameterRow> values(String code) {
        return parameters.getOrDefault(code, List.of());
    }

    /** The name of a parameter in words; its code where it has none yet. */
    public String name(String code) {
        return text.word("legal.code", code);
    }

    /** Whether the value holds since ever, so that the day says nothing (domain: "valid from 2000-01-01"). */
    public boolean always(ParameterRow row) {
        return row.validFrom().getYear() <= 2000;
    }

    public @Nullable Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(@Nullable Long serviceId) {
        this.serviceId = serviceId;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
