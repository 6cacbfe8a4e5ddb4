package lv.vecruzina.wildfly.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.vecruzina.wildfly.sample.Table.Row;

/**
 * Rooms (istabas) of the floors where children live and who sleeps where (istabu sadalījums): floors without a kitchen and
 * rooms of three and four, as the letter has them before the left wing is rebuilt.
 */
final class MadeUpRooms {
    /** Room, unit, kitchen, floor, m², places. */
    private static final String ROOMS = """
            101 1.~stāvs       no  1 21,8 4
            102 1.~stāvs       no  1 19,5 3
            103 1.~stāvs       no  1 13,2 2
            104 1.~stāvs       no  1 9,1  1
            201 2.~stāvs       no  2 25,6 4
            202 2.~stāvs       no  2 16,8 3
            203 2.~stāvs       no  2 18,4 3
            204 2.~stāvs       no  2 12,4 2
            301 3.~stāvs       no  3 24,8 4
            302 3.~stāvs       no  3 17,9 3
            303 3.~stāvs       no  3 12,6 2
            304 3.~stāvs       no  3 7,4  1
            K1  Krīzes~centrs  yes 1 14,2 2
            K2  Krīzes~centrs  yes 1 20,6 3
            """;

    /**
     * Client, first night, the room moved to: one who kept the bed of the crisis centre for two weeks, a swap, one who turned
     * seventeen, and a fourth bed among three places for a week.
     */
    private static final String MOVES = """
            V-033 2025-03-24 K1
            V-033 2025-04-07 301
            V-004 2025-09-01 202
            V-012 2025-09-01 102
            V-003 2025-09-30 304
            V-031 2026-03-02 202
            V-031 2026-03-09 303
            """;

    private record Bed(Person person, String room, LocalDate from, LocalDate until) {
        boolean isTakenOn(LocalDate night) {
            return !from.isAfter(night) && until.isAfter(night);
        }
    }

    private final List<Row> rooms = Table.rows(ROOMS);
    private final List<Bed> beds = new ArrayList<>();

    MadeUpRooms(List<Stay> stays) {
        stays.stream().filter(MadeUpRooms::needsABed).forEach(this::findABed);
        Table.rows(MOVES).forEach(row -> move(row.text(0), row.date(1), row.text(2)));
    }

    void writeTo(CsvFile roomFile, CsvFile stayFile) {
        for (Row room : rooms) {
            BigDecimal area = new BigDecimal(room.text(4).replace(',', '.'));
            roomFile.row(room.text(0), room.text(1), room.text(2), room.text(3), area, room.text(5));
        }
        beds.forEach(bed -> stayFile.row(bed.person().no(), bed.from(), bed.room(), bed.until()));
    }

    private static boolean needsABed(Stay stay) {
        return List.of("LONGTERM", "CRISIS").contains(stay.service())
                && !stay.started().equals(stay.ended());
    }

    /** The first room with a free place among those of the same sex, else the first with a free place at all. */
    private void findABed(Stay stay) {
        List<Row> free = rooms.stream()
                .filter(room -> room.text(0).startsWith("K") == stay.service().equals("CRISIS"))
                .filter(room -> sleepers(room, stay.started()).size() < Integer.parseInt(room.text(5)))
                .toList();
        Row room = free.stream()
                .filter(each -> sleepers(each, stay.started()).stream()
                        .allMatch(bed -> bed.person().sex().equals(stay.person().sex())))
                .findFirst()
                .orElseGet(() -> free.get(0));
        beds.add(new Bed(stay.person(), room.text(0), stay.started(), stay.ended()));
    }

    private List<Bed> sleepers(Row room, LocalDate night) {
        return beds.stream()
                .filter(bed -> bed.room().equals(room.text(0)) && bed.isTakenOn(night))
                .toList();
    }

    private void move(String client, LocalDate night, String room) {
        Bed old = beds.stream()
                .filter(bed -> bed.person().no().equals(client) && bed.isTakenOn(night))
                .findFirst()
                .orElseThrow();
        beds.remove(old);
        if (old.from().isBefore(night)) {
            beds.add(new Bed(old.person(), old.room(), old.from(), night));
        }
        beds.add(new Bed(old.person(), room, night, old.until()));
    }
}
