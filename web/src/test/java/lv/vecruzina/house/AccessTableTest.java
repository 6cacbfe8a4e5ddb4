package lv.vecruzina.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vecruzina.ejb.account.Access;
import org.junit.jupiter.api.Test;

/** The table of access against the code it speaks of: every method of every service, in ejb and batch. */
class AccessTableTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ArchitectureTest.NoTestJars())
            .importPackages("lv.vecruzina.ejb", "lv.vecruzina.batch", "lv.vecruzina.web");

    private static List<JavaClass> beans() {
        return PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .toList();
    }

    /** A bean that names no role is inner machinery: the night, the migrations. */
    private static boolean isMachinery(JavaClass bean) {
        return !bean.isAnnotatedWith(RolesAllowed.class)
                && bean.getMethods().stream()
                        .noneMatch(method ->
                                method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class));
    }

    @Test
    void everyMethodOfAServiceHasTheRowItsAnnotationSays() {
        Map<String, Set<String>> declared = new TreeMap<>();
        beans().stream().filter(bean -> !isMachinery(bean)).forEach(bean -> {
            Class<?> service = bean.reflect();
            Stream.of(service.getDeclaredMethods())
                    .filter(AccessTableTest::isBusiness)
                    .forEach(method ->
                            declared.put(service.getSimpleName() + "." + method.getName(), roles(method, service)));
        });
        assertFalse(declared.isEmpty());
        Map<String, Set<String>> table = new TreeMap<>();
        new Access().methods().forEach((name, roles) -> table.put(name, new TreeSet<>(roles)));
        assertEquals(lines(table), lines(declared));
    }

    private static String lines(Map<String, Set<String>> rows) {
        return String.join(
                "\n",
                rows.entrySet().stream()
                        .map(row -> row.getKey() + " " + row.getValue())
                        .toList());
    }

    @Test
    void whatNamesNoRoleIsOutOfReachOfThePages() {
        Set<String> machinery = new TreeSet<>();
        beans().stream()
                .filter(AccessTableTest::isMachinery)
                .forEach(bean -> bean.getDirectDependenciesToSelf().stream()
                        .filter(use -> use.getOriginClass().getPackageName().startsWith("lv.vecruzina.web"))
                        .forEach(use -> machinery.add(use.getDescription())));
        assertEquals(Set.of(), machinery);
    }

    private static boolean isBusiness(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !method.getName().startsWith("_persistence_");
    }

    /** No annotation at all means nobody may call, and no row says so: the test fails. */
    private static Set<String> roles(Method method, Class<?> service) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null && method.isAnnotationPresent(PermitAll.class)) {
            return Set.of(Access.PUBLIC);
        }
        if (allowed == null) {
            allowed = service.getAnnotation(RolesAllowed.class);
        }
        return allowed == null ? Set.of() : new TreeSet<>(Set.of(allowed.value()));
    }
}
