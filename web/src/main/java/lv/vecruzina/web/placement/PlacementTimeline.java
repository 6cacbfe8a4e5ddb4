package lv.vecruzina.web.placement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.placement.PlacementRow;
import org.jspecify.annotations.Nullable;

/**
 * A client's placements on a line of time (pakalpojumu laika josla), one lane a service, at most the last five years. Places
 * are per cent of the width. Withdrawn placements are not drawn.
 */
public record PlacementTimeline(List<Lane> lanes, List<Tick> ticks, BigDecimal today) implements Serializable {
    private static final int YEARS = 5;
    private static final int MONTHS_SHOWN_AS_QUARTERS = 18;

    /** A placement's stretch; {@code running} where it has today. */
    public record Bar(BigDecimal x, BigDecimal width, boolean running) implements Serializable {}

    public record Lane(String serviceCode, List<Bar> bars) implements Serializable {}

    /** The first day of a year or quarter. */
    public record Tick(BigDecimal x, LocalDate day) implements Serializable {}

    /** What is drawn from the placements; null where there is nothing to draw. */
    public static @Nullable PlacementTimeline of(List<PlacementRow> placements, LocalDate today) {
        List<PlacementRow> shown = placements.stream()
                .filter(placement -> !placement.withdrawn())
                .filter(placement -> !last(placement, today).isBefore(today.minusYears(YEARS)))
                .sorted((one, other) -> one.startedOn().compareTo(other.startedOn()))
                .toList();
        if (shown.isEmpty()) {
            return null;
        }
        LocalDate earliest = shown.get(0).startedOn().withDayOfMonth(1);
        LocalDate from = earliest.isBefore(today.minusYears(YEARS)) ? today.minusYears(YEARS) : earliest;
        LocalDate to = shown.stream()
                .map(placement -> last(placement, today))
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other)
                .plusDays(14);
        Scale scale = new Scale(from, to);
        Map<String, List<Bar>> lanes = shown.stream()
                .collect(Collectors.groupingBy(
                        PlacementRow::serviceCode,
                        LinkedHashMap::new,
                        Collectors.mapping(placement -> scale.bar(placement, today), Collectors.toList())));
        return new PlacementTimeline(
                lanes.entrySet().stream()
                        .map(lane -> new Lane(lane.getKey(), lane.getValue()))
                        .toList(),
                scale.ticks(),
                scale.x(today));
    }

    private static LocalDate last(PlacementRow placement, LocalDate today) {
        LocalDate end = placement.endedOn();
        return end != null ? end : placement.startedOn().isAfter(today) ? placement.startedOn() : today;
    }

    private record Scale(LocalDate from, LocalDate to) {
        BigDecimal x(LocalDate day) {
            LocalDate inside = day.isBefore(from) ? from : day;
            return BigDecimal.valueOf(100L * ChronoUnit.DAYS.between(from, inside))
                    .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)), 2, RoundingMode.HALF_UP);
        }

        /** Also a stay of one day is to be seen. */
        Bar bar(PlacementRow placement, LocalDate today) {
            BigDecimal x = x(placement.startedOn());
            BigDecimal width = x(last(placement, today)).subtract(x).max(new BigDecimal("0.50"));
            return new Bar(x, width, placement.holds(today));
        }

        List<Tick> ticks() {
            int step = from.plusMonths(MONTHS_SHOWN_AS_QUARTERS).isAfter(to) ? 3 : 12;
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate day = from.withDayOfYear(1); day.isBefore(to.minusDays(20)); day = day.plusMonths(step)) {
                if (!day.isBefore(from)) {
                    ticks.add(new Tick(x(day), day));
                }
            }
            return ticks;
        }
    }
}
