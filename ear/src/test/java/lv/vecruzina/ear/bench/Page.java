package lv.vecruzina.ear.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the product and its plain servlet. Both mark what they show, and must show as much of it.
 *
 * @param mark what stands in the page's HTML once for each row, or each cell of a board
 * @param plainMark what stands in the plain one's
 * @param limit the largest ratio of the CPU that is still good
 */
record Page(String name, String address, String mark, String plainAddress, String plainMark, double limit) {
    static final Page LIST =
            new Page("client list", "/client/list.xhtml", "data-ri=", "/plain/list?first=%d", "<tr>", 20);
    private static final Page BOARD =
            new Page("occupancy board", "/place/board.xhtml", "<td class=\"full-", "/plain/board", "<td>", 18);

    /** The list, the day care centre's grid of a group and of everyone, the board. */
    static List<Page> all(LocalDate day, String group) {
        return List.of(LIST, grid("a group", day, group, 20), grid("everyone", day, "all", 20), BOARD);
    }

    private static Page grid(String whom, LocalDate day, String group, double limit) {
        String asked = "?service=DAC&day=" + day + "&group=" + group;
        String row = "data-placement=";
        return new Page(
                "attendance grid of " + whom, "/attendance/day.xhtml" + asked, row, "/plain/grid" + asked, row, limit);
    }
}
