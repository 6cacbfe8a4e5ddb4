package lv.vecruzina.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.vecruzina.ejb.attendance.AttendanceGroup;
import org.junit.jupiter.api.Test;

/** Which group a page of attendance opens with. */
class GroupTabsTest {
    private static final AttendanceGroup BEES = new AttendanceGroup(7, "Bites", 4, 0, 0);
    private static final AttendanceGroup OWN = new AttendanceGroup(9, "Saulstariņi", 12, 3, 1);
    private static final AttendanceGroup NONE = new AttendanceGroup(AttendanceGroup.NONE, "", 2, 0, 0);
    private static final List<AttendanceGroup> ALL = List.of(BEES, OWN, NONE);

    @Test
    void everyoneIsFirstAndThoseInNoGroupAreLast() {
        assertEquals(
                List.of("all", "7", "9", "none"),
                GroupTabs.of(ALL, "").tabs().stream().map(GroupTabs.Tab::key).toList());
    }

    @Test
    void theGroupAskedForOpensElseTheOwnOneElseEveryone() {
        assertEquals(7, GroupTabs.of(ALL, "7").chosen());
        assertEquals(AttendanceGroup.ALL, GroupTabs.of(ALL, "all").chosen());
        assertEquals(AttendanceGroup.NONE, GroupTabs.of(ALL, "none").chosen());
        assertEquals(9, GroupTabs.of(ALL, "").chosen());
        assertEquals(9, GroupTabs.of(ALL, "8").chosen(), "a group that is not there for this person");
        assertEquals(AttendanceGroup.ALL, GroupTabs.of(List.of(BEES), "").chosen());
    }

    @Test
    void aServiceWithoutGroupsHasNoTabs() {
        assertEquals(GroupTabs.EVERYONE, GroupTabs.of(List.of(NONE), "none"));
    }
}
