package lv.vecruzina.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.vecruzina.ejb.shared.Role;
import org.junit.jupiter.api.Test;

/** The table of access against the services of this module; the pages and the other modules are read in web. */
class AccessTest {
    private final Access access = new Access();

    @Test
    void everyPublicMethodOfAServiceHasTheRowItsAnnotationSays() throws Exception {
        Map<String, Set<String>> declared = DeclaredRoles.ofAllServices();
        assertTrue(declared.containsKey("AccountService.add"));
        Map<String, Set<String>> rows = new TreeMap<>(access.methods());
        rows.keySet().removeIf(row -> declared.keySet().stream()
                .noneMatch(method -> service(method).equals(service(row))));
        assertEquals(lines(declared), lines(rows));
    }

    private static String service(String method) {
        return method.substring(0, method.indexOf('.'));
    }

    private static String lines(Map<String, Set<String>> rows) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(rows).forEach((name, roles) -> lines.append("method;")
                .append(name)
                .append(';')
                .append(String.join(" ", roles.stream().sorted().toList()))
                .append('\n'));
        return lines.toString();
    }

    @Test
    void aPageWithoutARowIsOpenToNobody() {
        assertFalse(access.page("/account/secret.xhtml", role -> true));
        assertFalse(access.isPublic("/account/secret.xhtml"));
    }

    @Test
    void aPageIsOpenToItsRolesAlone() {
        assertTrue(access.page("/account/list.xhtml", Role.ADMINISTRATOR::equals));
        assertFalse(access.page("/account/list.xhtml", Role.DIRECTOR::equals));
    }

    @Test
    void whoCameByAOneTimeCodeOpensOnlyTheNewPassword() {
        List<String> open = access.pages().stream()
                .filter(page -> !access.isPublic(page) && access.page(page, role -> false))
                .toList();
        assertEquals(List.of("/account/password.xhtml"), open);
    }
}
