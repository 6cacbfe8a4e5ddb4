package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lv.vecruzina.wildfly.sample.Table.Row;

/**
 * Respite care (atelpas brīdis): several short stays of each child, never more than six children at once. All keep to 30
 * days a year but one.
 */
final class RespiteStays {
    static final int PLACES = 6;
    static final int DAYS_A_YEAR = 30;

    private static final String BORN = """
            2012-03-14
            2015-10-05
            2009-08-08
            2011-01-19
            2013-05-27
            2014-12-11
            2016-07-02
            2017-02-23
            2018-06-16
            2019-09-29
            2020-11-04
            2010-04-12
            2021-05-20
            2016-01-07
            """;

    /** Child by its row above, from, first day no longer: 30 days in 2025 for the first child, 31 for the second. */
    private static final String WRITTEN_OUT = """
            0 2025-02-14 2025-02-21
            0 2025-05-16 2025-05-24
            0 2025-07-11 2025-07-21
            0 2025-12-27 2026-01-06
            1 2025-03-07 2025-03-16
            1 2025-06-20 2025-06-28
            1 2025-08-08 2025-08-18
            1 2025-12-28 2026-01-05
            """;

    private final Decisions decisions;
    private final Random random;
    private final List<Person> children;
    private final List<Stay> stays = new ArrayList<>();

    RespiteStays(MadeUpPeople people, Decisions decisions, Random random) {
        this.decisions = decisions;
        this.random = random;
        this.children = Table.rows(BORN).stream()
                .map(row -> people.inFamily(row.date(0)))
                .toList();
    }

    List<Person> children() {
        return children;
    }

    List<Stay> all() {
        Table.rows(WRITTEN_OUT).forEach(this::writtenOut);
        children.stream().skip(2).forEach(this::shortStays);
        return stays;
    }

    private void writtenOut(Row row) {
        add(children.get(Integer.parseInt(row.text(0))), row.date(1), row.date(2));
    }

    private void shortStays(Person child) {
        LocalDate day = SampleDelivery.FIRST.plusDays(8 + random.nextInt(60));
        while (day.isBefore(SampleDelivery.LAST)) {
            LocalDate until = day.plusDays(3 + random.nextInt(6));
            if (hasPlace(day, until) && keepsTheLimit(child, day, until)) {
                add(child, day, until);
            }
            day = until.plusDays(30 + random.nextInt(65));
        }
    }

    private void add(Person child, LocalDate from, LocalDate until) {
        LocalDate yearOn = LocalDate.of(from.getYear() + 1, 1, 31);
        Stay.Decision decision =
                decisions.ofSocialService(child.municipality(), LocalDate.of(from.getYear(), 1, 2), yearOn);
        boolean open = until.isAfter(SampleDelivery.LAST);
        stays.add(new Stay(
                "",
                child,
                "RESPITE",
                decision,
                from,
                open ? Stay.OPEN : until,
                "family",
                open ? "" : "parents",
                child.municipality()));
    }

    private boolean hasPlace(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .allMatch(
                        day -> stays.stream().filter(stay -> stay.isOpenOn(day)).count() < PLACES);
    }

    private boolean keepsTheLimit(Person child, LocalDate from, LocalDate until) {
        return Stream.of(from.getYear(), until.getYear())
                .allMatch(year -> used(child, year)
                                + from.datesUntil(until)
                                        .filter(day -> day.getYear() == year)
                                        .count()
                        <= DAYS_A_YEAR);
    }

    private long used(Person child, int year) {
        return stays.stream()
                .filter(stay -> stay.person().equals(child))
                .flatMap(stay -> stay.started().datesUntil(end(stay)))
                .filter(day -> day.getYear() == year)
                .count();
    }

    private static LocalDate end(Stay stay) {
        return stay.ended().equals(Stay.OPEN) ? SampleDelivery.LAST.plusDays(1) : stay.ended();
    }
}
