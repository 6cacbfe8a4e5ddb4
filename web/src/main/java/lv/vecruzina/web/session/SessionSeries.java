package lv.vecruzina.web.session;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vecruzina.ejb.session.Weekly;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How a planned session recurs (atkārtošana), as the form asks: weekdays by their number, Monday is 1. */
public class SessionSeries implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> WEEK =
            IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toList();

    private List<String> weekdays = new ArrayList<>();
    private @Nullable LocalDate lastOn;
    private boolean skipClashes;

    /** The recurrence; null where no weekday is chosen. */
    @Nullable
    Weekly weekly() {
        if (weekdays.isEmpty()) {
            return null;
        }
        if (lastOn == null) {
            throw new RuleViolation("session.series_needs_a_last_day");
        }
        return new Weekly(
                weekdays.stream()
                        .map(one -> DayOfWeek.of(Integer.parseInt(one)))
                        .collect(Collectors.toSet()),
                lastOn);
    }

    public List<String> getWeek() {
        return WEEK;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(@Nullable List<String> weekdays) {
        this.weekdays = weekdays == null ? new ArrayList<>() : weekdays;
    }

    public @Nullable LocalDate getLastOn() {
        return lastOn;
    }

    public void setLastOn(@Nullable LocalDate lastOn) {
        this.lastOn = lastOn;
    }

    public boolean isSkipClashes() {
        return skipClashes;
    }

    public void setSkipClashes(boolean skipClashes) {
        this.skipClashes = skipClashes;
    }
}
