package lv.vecruzina.web.leaver;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.leaver.LeaverQueries;
import lv.vecruzina.ejb.leaver.LeaverStepRow;
import lv.vecruzina.ejb.leaver.MentorRow;
import lv.vecruzina.ejb.leaver.YouthRow;
import lv.vecruzina.ejb.legal.AskedTerm;
import org.jspecify.annotations.Nullable;

/** All youths on the way to a life of their own (jauniešu saraksts): where each stands and what comes next by when. */
@Named
@ViewScoped
public class LeaverListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A youth with the latest of each step and the next term. */
    public record Line(
            YouthRow youth,
            @Nullable LocalDate interviewedOn,
            long copiesLacking,
            @Nullable LocalDate sheetOn,
            @Nullable LocalDate housingOn,
            @Nullable String mentor,
            @Nullable AskedTerm next) {}

    @EJB
    private LeaverQueries queries;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private List<Line> lines = List.of();

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        List<YouthRow> youths = queries.youths();
        List<Long> ids = youths.stream().map(YouthRow::id).toList();
        Map<Long, List<LeaverStepRow>> steps = by(queries.steps(ids), LeaverStepRow::clientId);
        Map<Long, List<MentorRow>> mentors = by(queries.mentors(ids), MentorRow::clientId);
        Map<Long, List<AskedTerm>> next = by(queries.next(ids), AskedTerm::clientId);
        lines = youths.stream()
                .map(one -> line(
                        one,
                        steps.getOrDefault(one.id(), List.of()),
                        mentors.getOrDefault(one.id(), List.of()),
                        next.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static <T> Map<Long, List<T>> by(List<T> rows, Function<T, Long> client) {
        return rows.stream().collect(Collectors.groupingBy(client));
    }

    /** Steps come the newest first, terms the earliest first. */
    private Line line(YouthRow youth, List<LeaverStepRow> steps, List<MentorRow> mentors, List<AskedTerm> next) {
        return new Line(
                youth,
                steps.stream()
                        .filter(LeaverStepRow::interview)
                        .map(LeaverStepRow::doneOn)
                        .findFirst()
                        .orElse(null),
                steps.stream().filter(LeaverStepRow::lacksCopy).count(),
                steps.stream()
                        .filter(LeaverStepRow::signedSheet)
                        .map(LeaverStepRow::doneOn)
                        .findFirst()
                        .orElse(null),
                steps.stream()
                        .filter(LeaverStepRow::housing)
                        .map(LeaverStepRow::doneOn)
                        .findFirst()
                        .orElse(null),
                mentors.stream()
                        .filter(one -> one.on(today))
                        .map(MentorRow::name)
                        .findFirst()
                        .orElse(null),
                next.stream().findFirst().orElse(null));
    }

    public List<Line> getLines() {
        return lines;
    }

    public LocalDate getToday() {
        return today;
    }
}
