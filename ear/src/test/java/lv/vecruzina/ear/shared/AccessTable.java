package lv.vecruzina.ear.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table of access (piekļuves tabula), read by itself: what the application makes of it is what is tested. */
public final class AccessTable {
    public static final List<String> ROLES = List.of(
            "DIRECTOR",
            "SOCIAL_WORKER",
            "SPECIALIST",
            "CARER",
            "NURSE",
            "RECEPTION",
            "ACCOUNTANT",
            "DATA_PROTECTION",
            "MUNICIPALITY",
            "INSPECTOR",
            "ADMINISTRATOR");

    private AccessTable() {}

    /** Roles of every page by its path. */
    public static Map<String, Set<String>> pages() {
        Map<String, Set<String>> rows = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Project.ROOT.resolve("ejb/src/main/resources/access.csv"))) {
            lines.map(line -> line.split(";"))
                    .filter(cells -> cells[0].equals("page"))
                    .forEach(cells -> rows.put(cells[1], Set.of(cells[2].split(" +"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    public static boolean isPublic(Set<String> roles) {
        return roles.contains("public");
    }

    /** True if someone with this one role is let in. */
    public static boolean lets(Set<String> roles, String role) {
        return roles.contains(role) || roles.contains("*") || roles.contains("**") || isPublic(roles);
    }
}
