package lv.vecruzina.batch.placement;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.batch.legal.Parameters;
import lv.vecruzina.batch.legal.Service;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.delivery.Reason;
import lv.vecruzina.ejb.placement.AgeLimit;
import lv.vecruzina.ejb.placement.Places;
import lv.vecruzina.ejb.respite.RespiteDays;

/** What limits the placements of a file break (brīdinājumi): age, respite days, places, terms; judged by what is stored. */
final class PlacementWarnings {
    private static final String RESPITE = "RESPITE";
    private static final String LONGTERM = "LONGTERM";

    private final Connection connection;
    private final Parameters parameters;
    private final LocalDate asOf;

    PlacementWarnings(Connection connection, Parameters parameters, LocalDate asOf) {
        this.connection = connection;
        this.parameters = parameters;
        this.asOf = asOf;
    }

    List<Warning> on(List<Row> rows) throws SQLException {
        Map<String, Row> byNumber = rows.stream()
                .collect(Collectors.toMap(row -> row.value("placement_no", String.class), Function.identity()));
        List<String> services = rows.stream()
                .map(row -> row.value("service", Service.class).code())
                .distinct()
                .toList();
        List<Warning> warnings = new ArrayList<>();
        Map<Long, RespiteDays> respite = new HashMap<>();
        Map<String, Places> places = new HashMap<>();
        for (StoredPlacement placement : StoredPlacement.of(connection, services)) {
            List<Reason> reasons = new ArrayList<>();
            age(placement).ifPresent(reasons::add);
            respiteDays(placement, respite, reasons);
            places(placement, places).ifPresent(reasons::add);
            term(placement).ifPresent(reasons::add);
            tooLong(placement).ifPresent(reasons::add);
            Row row = byNumber.get(placement.number());
            if (row != null) {
                reasons.forEach(reason -> warnings.add(new Warning(row, reason)));
            }
        }
        return warnings;
    }

    private Optional<Reason> age(StoredPlacement placement) {
        LocalDate first = placement.startedOn();
        String code = placement.service() + "_AGE";
        int from = Objects.requireNonNullElse(parameters.count(code, "from", first), 0);
        Integer below = parameters.count(code, "to", first);
        if (new AgeLimit(from, below).admits(placement.birthDate(), first)) {
            return Optional.empty();
        }
        String limits = from + "–" + (below == null ? "" : below);
        return Optional.of(Reason.of("age", Age.on(placement.birthDate(), first), limits));
    }

    /** The stay that goes beyond the limit is named, not those before it; an open one counts up to the day as of. */
    private void respiteDays(StoredPlacement placement, Map<Long, RespiteDays> byClient, List<Reason> reasons) {
        if (placement.service().equals(RESPITE)) {
            RespiteDays days =
                    byClient.computeIfAbsent(placement.clientId(), client -> new RespiteDays(this::respiteLimit));
            for (int year :
                    days.add(placement.startedOn(), placement.lastDay(asOf).plusDays(1))) {
                reasons.add(Reason.of("respite_days", year, respiteLimit(year), days.used(year)));
            }
        }
    }

    private long respiteLimit(int year) {
        BigDecimal limit = parameters.on("RESPITE_DAYS_PER_YEAR", "", LocalDate.of(year, 1, 1));
        return limit == null ? Long.MAX_VALUE : limit.longValue();
    }

    private Optional<Reason> places(StoredPlacement placement, Map<String, Places> byService) {
        Integer limit = parameters.count(placement.service() + "_PLACES", "", placement.startedOn());
        int taken = byService
                .computeIfAbsent(placement.service(), service -> new Places())
                .take(placement.startedOn(), placement.endedOn());
        return limit == null || taken <= limit ? Optional.empty() : Optional.of(Reason.of("places", taken, limit));
    }

    /** A long-term stay needs a decision on every day; every other service must not go on after its decision. */
    private Optional<Reason> term(StoredPlacement placement) {
        LocalDate first = placement.startedOn();
        LocalDate last = placement.lastDay(asOf);
        return placement.service().equals(LONGTERM)
                ? placement.decisions().firstDayWithout(first, last).map(day -> Reason.of("no_decision", day))
                : placement.decisions().firstDayBeyond(first, last).map(day -> Reason.of("beyond_decision", day));
    }

    private Optional<Reason> tooLong(StoredPlacement placement) {
        Integer months = parameters.count(placement.service() + "_DECISION_MONTHS", "", placement.startedOn());
        return months != null && placement.decisions().isOneLongerThan(months)
                ? Optional.of(Reason.of("decision_too_long", months))
                : Optional.empty();
    }
}
