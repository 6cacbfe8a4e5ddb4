package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationRow;
import lv.vecruzina.ejb.recommendation.RecommendationSource;
import lv.vecruzina.web.recommendation.LetterAndData.Side;
import org.jspecify.annotations.Nullable;

/** The register of recommendations (rekomendāciju reģistrs) at a glance; what nobody answered stands on top. */
@Named
@ViewScoped
public class RecommendationListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterAndData letterAndData;

    @EJB
    private RecommendationQueries recommendations;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    private List<Side> sides = List.of();
    private List<RecommendationRow> rows = List.of();
    private List<RecommendationRow> unanswered = List.of();
    private Map<String, String> sources = Map.of();
    private Set<String> led = Set.of();
    private List<Integer> years = List.of();
    private @Nullable Integer year;

    /** All of them today, or what a year left to the next as it stood at its end. */
    public void open() {
        List<RecommendationRow> all = recommendations.all();
        sources = recommendations.sources().stream()
                .collect(Collectors.toMap(RecommendationSource::getCode, RecommendationSource::getTitle));
        int now = LocalDate.now(clock).getYear();
        int first = all.stream()
                .map(RecommendationRow::reportReceivedOn)
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(now);
        years = IntStream.range(first, now).boxed().toList();
        rows = year == null ? all : recommendations.carriedOver(year);
        unanswered = year == null ? all.stream().filter(row -> !row.answered()).toList() : List.of();
        sides = letterAndData.of(rows);
        led = rows.stream()
                .map(RecommendationRow::leadBody)
                .distinct()
                .filter(recommendations::leads)
                .collect(Collectors.toSet());
    }

    /** Whether an official's municipality leads it; the centre works on all of them and needs no mark. */
    public boolean isLed(RecommendationRow row) {
        return user.municipalityId() != null && led.contains(row.leadBody());
    }

    public String sourceTitle(RecommendationRow row) {
        return sources.getOrDefault(row.source(), row.source());
    }

    /** The years that have ended since the first report came. */
    public List<Integer> getYears() {
        return years;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    /** Each part with what the data say of it. */
    public List<Side> getSides() {
        return sides;
    }

    public List<RecommendationRow> getRows() {
        return rows;
    }

    public List<RecommendationRow> getUnanswered() {
        return unanswered;
    }

    public int getCommitments() {
        return sum(RecommendationRow::commitments);
    }

    public int getDone() {
        return sum(RecommendationRow::done);
    }

    public int getLate() {
        return sum(RecommendationRow::late);
    }

    public int getIncomplete() {
        return sum(RecommendationRow::incomplete);
    }

    private int sum(ToIntFunction<RecommendationRow> figure) {
        return rows.stream().mapToInt(figure).sum();
    }

    /** Whether several sources stand in the register, so that a row must name its own. */
    public boolean isSeveralSources() {
        return rows.stream().map(RecommendationRow::source).distinct().count() > 1;
    }
}
