package lv.vecruzina.ear.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.vecruzina.ear.shared.AccessTable;
import lv.vecruzina.ear.shared.Archive;
import org.junit.jupiter.api.Test;

/** Every public method of every service in the archive that ships against its row of the table of access. */
class ServiceAccessIT {
    /** What the night does by itself, without a caller who could have a role. */
    private static final Set<String> OF_THE_NIGHT =
            Set.of("lv.vecruzina.batch.load.NightRun", "lv.vecruzina.batch.shared.Transactions");

    @Test
    void everyMethodOfAServiceHasTheRowItsAnnotationSays() throws Exception {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (Class<?> service : services()) {
            if (OF_THE_NIGHT.contains(service.getName())) {
                continue;
            }
            for (Method method : service.getDeclaredMethods()) {
                if (isBusiness(method)) {
                    Set<String> roles = roles(method, service);
                    Set<String> overload = declared.put(service.getSimpleName() + "." + method.getName(), roles);
                    assertFalse(overload != null && !overload.equals(roles), method + ": overloads differ in roles");
                }
            }
        }
        assertEquals(lines(AccessTable.methods()), lines(declared));
    }

    @Test
    void noPageReachesWhatTheNightDoesByItself() throws Exception {
        Map<String, String> pages = Archive.classes("web.war");
        assertFalse(pages.isEmpty());
        pages.forEach((name, bytes) -> OF_THE_NIGHT.forEach(
                service -> assertFalse(bytes.contains(service.replace('.', '/')), name + " calls " + service)));
    }

    private static boolean isBusiness(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    /** No annotation at all means anyone may call: no row says so, and the test fails. */
    private static Set<String> roles(Method method, Class<?> service) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of("public");
        }
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            allowed = service.getAnnotation(RolesAllowed.class);
        }
        return allowed == null ? Set.of("NOT PROTECTED") : Set.of(allowed.value());
    }

    private static List<Class<?>> services() throws IOException {
        return Stream.concat(Archive.classes("ejb.jar").keySet().stream(), Archive.classes("batch.jar").keySet().stream())
                .<Class<?>>map(ServiceAccessIT::load)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ServiceAccessIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(Map<String, Set<String>> rows) {
        var lines = new StringBuilder();
        new TreeMap<>(rows)
                .forEach((name, roles) -> lines.append(name)
                        .append(' ')
                        .append(String.join(" ", roles.stream().sorted().toList()))
                        .append('\n'));
        return lines.toString();
    }
}
