package lv.vecruzina.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.indicator.IndicatorQueries;
import lv.vecruzina.ejb.indicator.IndicatorRow;
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.EvidenceLink;
import lv.vecruzina.ejb.recommendation.EvidenceService;
import lv.vecruzina.web.shared.Navigation;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Pointing at records in the system as evidence (saite uz ierakstiem): an indicator or a page of the menu. */
@Named
@ViewScoped
public class EvidenceLinkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private EvidenceService service;

    @EJB
    private IndicatorQueries said;

    @Inject
    private RecommendationDetailPage detail;

    @Inject
    private Navigation navigation;

    private Map<String, IndicatorRow> indicators = Map.of();
    private @Nullable CommitmentRow commitment;
    private @Nullable String indicator;
    private @Nullable String page;
    private @Nullable String description;
    private @Nullable LocalDate validUntil;

    @PostConstruct
    void open() {
        indicators = said.all().stream().collect(Collectors.toMap(IndicatorRow::code, one -> one));
    }

    public Collection<IndicatorRow> getIndicators() {
        return indicators.values();
    }

    /** The indicator of a code; null while no load has counted it. */
    public @Nullable IndicatorRow indicator(String code) {
        return indicators.get(code);
    }

    public void add(CommitmentRow chosen) {
        commitment = chosen;
        indicator = null;
        page = null;
        description = null;
        validUntil = null;
    }

    public void save() {
        if (commitment != null) {
            service.addLink(commitment.id(), new EvidenceLink(indicator, page, description, validUntil));
            Notice.done("recommendation.evidence.link_added");
            detail.reread();
        }
    }

    /** The pages the person may open, by the menu. */
    public List<Navigation.Entry> getPages() {
        return navigation.getGroups().stream()
                .flatMap(group -> group.entries().stream())
                .toList();
    }

    public @Nullable CommitmentRow getCommitment() {
        return commitment;
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
