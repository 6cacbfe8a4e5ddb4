package lv.vecruzina.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.Role;

/**
 * Who may open which page and call which service (piekļuve): the rows of {@code access.csv}, the only place that says so.
 * What has no row is refused to everyone.
 */
@ApplicationScoped
public class Access {
    /** In a row: everyone with a role. */
    public static final String EVERY_ROLE = "*";

    /** In a row: everyone who proved who they are, by a one-time code too; not a child at the tablet. */
    public static final String EVERYONE_LOGGED_IN = "**";

    /** In a row: no proof is asked. */
    public static final String PUBLIC = "public";

    private final Map<String, Set<String>> pages = new TreeMap<>();
    private final Map<String, Set<String>> methods = new TreeMap<>();

    public Access() {
        lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("kind;name;roles"))
                .forEach(this::read);
    }

    private static List<String> lines() {
        try (InputStream table = Access.class.getResourceAsStream("/access.csv")) {
            if (table == null) {
                throw new IllegalStateException("access.csv is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("access.csv: three cells expected in " + line);
        }
        Map<String, Set<String>> kind =
                switch (cells[0]) {
                    case "page" -> pages;
                    case "method" -> methods;
                    default -> throw new IllegalStateException("access.csv: unknown kind in " + line);
                };
        Set<String> roles = Set.of(cells[2].strip().split(" +"));
        boolean known = roles.stream()
                .allMatch(role -> Role.ALL.contains(role)
                        || Set.of(EVERY_ROLE, EVERYONE_LOGGED_IN, PUBLIC, Role.CHILD)
                                .contains(role));
        if (!known || kind.put(cells[1], roles) != null) {
            throw new IllegalStateException("access.csv: unknown role or second row in " + line);
        }
    }

    /** True if the table knows the page at all. */
    public boolean knows(String page) {
        return pages.containsKey(page);
    }

    public boolean isPublic(String page) {
        return rolesOf(page).contains(PUBLIC);
    }

    /**
     * True if someone logged in may open the page.
     *
     * @param page its path from the root, e.g. {@code /client/list.xhtml}
     * @param inRole tells whether the person has a role
     */
    public boolean page(String page, Predicate<String> inRole) {
        return holds(rolesOf(page), inRole);
    }

    /**
     * True if someone logged in may call the service's method: what a page asks before it offers an action.
     *
     * @param method its name in the table, e.g. {@code LegalService.enterTariff}
     * @param inRole tells whether the person has a role
     */
    public boolean method(String method, Predicate<String> inRole) {
        return holds(methods.getOrDefault(method, Set.of()), inRole);
    }

    private static boolean holds(Set<String> roles, Predicate<String> inRole) {
        return roles.stream().anyMatch(role -> switch (role) {
            case PUBLIC -> true;
            case EVERYONE_LOGGED_IN -> !inRole.test(Role.CHILD);
            case EVERY_ROLE -> Role.ALL.stream().anyMatch(inRole);
            default -> inRole.test(role);
        });
    }

    private Set<String> rolesOf(String page) {
        return pages.getOrDefault(page, Set.of());
    }

    /** Paths of all pages in the table. */
    public Set<String> pages() {
        return Set.copyOf(pages.keySet());
    }

    /** Rows of the service methods by name, e.g. {@code AccountService.add}. */
    public Map<String, Set<String>> methods() {
        return methods.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
