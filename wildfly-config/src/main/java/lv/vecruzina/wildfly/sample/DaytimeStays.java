package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.wildfly.sample.Table.Row;

/**
 * Day care (dienas aprūpe), rehabilitation (sociālā rehabilitācija) and workshop (specializētā darbnīca). A stay lasts as
 * long as its decision; who stays on gets the next one.
 */
final class DaytimeStays {
    /** Born (or a child of respite care, by its row), from, first day no longer, months of a decision. */
    private static final String DAC = """
            2013-07-15 2025-01-02 -          12
            2016-03-28 2025-01-02 -          8
            2010-05-06 2025-01-02 2025-06-21 6
            2018-10-22 2025-01-02 -          12
            2014-01-30 2025-01-02 -          9
            #4         2025-01-02 -          12
            2019-12-08 2025-01-02 2025-11-17 12
            2017-06-19 2025-02-03 -          10
            #8         2025-03-10 -          12
            2015-09-01 2025-05-06 -          12
            2020-02-17 2025-09-01 -          12
            2012-11-25 2025-11-03 -          12
            """;

    /** Born (or a child of day care, of long-term care, by its row), from, first day no longer, months. */
    private static final String REHAB = """
            2011-03-21 2025-01-06 2025-07-06 6
            2014-08-13 2025-01-13 2025-05-13 4
            2016-12-05 2025-02-10 2025-11-10 9
            2018-04-27 2025-03-03 2025-09-03 6
            2019-01-15 2025-04-01 2025-10-01 6
            2012-09-10 2025-05-12 2025-11-12 6
            2020-06-30 2025-06-09 -          6
            2013-02-18 2025-09-01 2026-03-01 6
            2017-11-11 2025-10-06 -          6
            2015-05-03 2026-01-12 -          4
            D0         2025-01-13 2025-07-13 6
            D0         2025-11-10 -          6
            D3         2025-03-10 -          6
            D7         2025-09-15 2026-01-15 4
            D9         2025-11-03 -          6
            L12        2025-02-03 2025-08-03 6
            L14        2025-04-07 2025-10-07 6
            L18        2025-09-08 -          8
            L22        2026-02-02 -          6
            """;

    /** Sex and born (or a client of the half-way house, by its row), from, first day no longer, months. */
    private static final String WORKSHOP = """
            M 1987-04-09 2025-01-02 -          12
            F 1992-10-17 2025-01-02 -          12
            F 1979-06-01 2025-01-02 2025-08-01 12
            M 2000-02-29 2025-01-02 -          9
            M 1996-12-12 2025-01-02 -          12
            F 1984-07-23 2025-01-02 -          6
            M 2004-05-14 2025-01-02 -          12
            H 0          2025-01-02 -          12
            F 1999-09-09 2025-02-17 -          12
            M 1991-11-30 2025-04-01 2025-12-20 12
            H 2          2025-05-12 -          12
            F 2005-01-26 2025-06-02 -          12
            M 1975-08-18 2025-09-01 -          12
            H 4          2025-10-13 -          12
            """;

    private final MadeUpPeople people;
    private final Decisions decisions;
    private final List<Stay> stays = new ArrayList<>();

    DaytimeStays(MadeUpPeople people, Decisions decisions) {
        this.people = people;
        this.decisions = decisions;
    }

    /** The lists hold the clients that may receive a second service, in the order of their tables. */
    List<Stay> all(List<Person> longterm, List<Person> halfway, List<Person> respite) {
        List<Person> dayCare = new ArrayList<>();
        for (Row row : Table.rows(DAC)) {
            Person child = child(row.text(0), number -> respite.get(index(number)));
            dayCare.add(child);
            renewed(child, "DAC", row, 1);
        }
        for (Row row : Table.rows(REHAB)) {
            Person child =
                    child(row.text(0), number -> (number.startsWith("D") ? dayCare : longterm).get(index(number)));
            renewed(child, "REHAB", row, 1);
        }
        for (Row row : Table.rows(WORKSHOP)) {
            boolean known = row.text(0).equals("H");
            Person adult = known ? halfway.get(Integer.parseInt(row.text(1))) : people.adult(row.text(0), row.date(1));
            renewed(adult, "WORKSHOP", row, 2);
        }
        return stays;
    }

    private Person child(String bornOrNumber, Function<String, Person> known) {
        return Character.isDigit(bornOrNumber.charAt(0))
                ? people.inFamily(LocalDate.parse(bornOrNumber))
                : known.apply(bornOrNumber);
    }

    private static int index(String number) {
        return Integer.parseInt(number.substring(1));
    }

    private void renewed(Person person, String service, Row row, int column) {
        LocalDate end = row.date(column + 1);
        int months = Integer.parseInt(row.text(column + 2));
        String from = service.equals("WORKSHOP") ? "" : "family";
        for (LocalDate day = row.date(column); day.isBefore(end) && !day.isAfter(SampleDelivery.LAST); ) {
            LocalDate next = day.plusMonths(months);
            LocalDate ended = next.isBefore(end) ? next : end;
            Stay.Decision decision = decisions.ofSocialService(person.municipality(), day, next.minusDays(1));
            LocalDate known = ended.isAfter(SampleDelivery.LAST) ? Stay.OPEN : ended;
            stays.add(new Stay("", person, service, decision, day, known, from, "", person.municipality()));
            day = next;
        }
    }
}
