package lv.vecruzina.web.attendance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.AttendanceGroup;

/**
 * The groups one can turn to on a page of attendance (grupu cilnes): everyone first, those in no group last; none where the
 * service has no group.
 */
public record GroupTabs(List<Tab> tabs, String key, long chosen) implements Serializable {
    private static final String ALL = "all";

    /** A service without groups. */
    public static final GroupTabs EVERYONE = new GroupTabs(List.of(), ALL, AttendanceGroup.ALL);

    /** One group; {@code key} is what the address says. */
    public record Tab(String key, String label, AttendanceGroup group) implements Serializable {}

    /** The tabs with the group asked for, else the first one the person is responsible for, else everyone. */
    static GroupTabs of(List<AttendanceGroup> groups, String asked) {
        if (groups.stream().noneMatch(group -> group.id() != AttendanceGroup.NONE)) {
            return EVERYONE;
        }
        AttendanceGroup all = new AttendanceGroup(AttendanceGroup.ALL, "", 0, 0, 0);
        List<Tab> tabs = Stream.concat(Stream.of(all), groups.stream())
                .map(GroupTabs::tab)
                .toList();
        Optional<Tab> wanted =
                tabs.stream().filter(tab -> tab.key().equals(asked)).findFirst();
        Tab chosen = wanted.or(
                        () -> tabs.stream().filter(tab -> tab.group().own()).findFirst())
                .orElse(tabs.get(0));
        return new GroupTabs(tabs, chosen.key(), chosen.group().id());
    }

    /** The name of the group shown; empty for everyone and for those in none. */
    public String label() {
        return tabs.stream()
                .filter(tab -> tab.key().equals(key))
                .map(Tab::label)
                .findFirst()
                .orElse("");
    }

    private static Tab tab(AttendanceGroup group) {
        String key = key(group.id());
        return new Tab(key, group.name(), group);
    }

    /** The word of the address for a group: all, none or its id. */
    static String key(long group) {
        return group == AttendanceGroup.ALL ? ALL : group == AttendanceGroup.NONE ? "none" : Long.toString(group);
    }
}
