package lv.vecruzina.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of access against the code it speaks of, method by method. */
class AccessTest {
    private final Access access = new Access();

    @Test
    void everyPublicMethodOfAServiceHasTheRowItsAnnotationSays() throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (Class<?> service : services()) {
            for (Method method : service.getDeclaredMethods()) {
                if (isBusiness(method)) {
                    String name = service.getSimpleName() + "." + method.getName();
                    Set<String> roles = roles(method, service);
                    Set<String> overload = declared.put(name, roles);
                    assertTrue(overload == null || overload.equals(roles), name + ": overloads differ in roles");
                }
            }
        }
        assertFalse(declared.isEmpty());
        assertEquals(lines(declared), lines(access.methods()));
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

    private static String lines(Map<String, Set<String>> rows) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(rows).forEach((name, roles) -> lines.append("method;")
                .append(name)
                .append(';')
                .append(String.join(" ", roles.stream().sorted().toList()))
                .append('\n'));
        return lines.toString();
    }

    private static boolean isBusiness(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !method.getName().startsWith("_persistence_");
    }

    /** No annotation at all means nobody may call, and no row says so: the test fails. */
    private static Set<String> roles(Method method, Class<?> service) {
        @Nullable RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null && method.isAnnotationPresent(PermitAll.class)) {
            return Set.of(Access.PUBLIC);
        }
        if (allowed == null) {
            allowed = service.getAnnotation(RolesAllowed.class);
        }
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }

    private static List<Class<?>> services() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("lv/vecruzina/ejb"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(AccessTest::load)
                    .filter(type -> type.isAnnotationPresent(Stateless.class))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace(java.io.File.separatorChar, '.');
            return Class.forName(name, false, AccessTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
