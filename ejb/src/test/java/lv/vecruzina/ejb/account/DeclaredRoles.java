package lv.vecruzina.ejb.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of the services say, of all modules on the class path: the other side of access.csv. A bean that
 * names no role at all is inner machinery, which pages must not touch (a rule of the architecture).
 */
public final class DeclaredRoles {
    private static final String ROOT = "lv/vecruzina";

    private DeclaredRoles() {}

    /** Roles by method, e.g. {@code AccountService.add}. Overloads must agree. */
    public static Map<String, Set<String>> ofAllServices() throws IOException, URISyntaxException {
        Map<String, Set<String>> declared = new TreeMap<>();
        ClassLoader loader = DeclaredRoles.class.getClassLoader();
        for (URL root : Collections.list(loader.getResources(ROOT))) {
            for (String file : classFiles(root.toURI())) {
                read(load(file, loader), declared);
            }
        }
        return declared;
    }

    private static List<String> classFiles(URI root) throws IOException {
        if (!root.getScheme().equals("jar")) {
            return classFiles(Path.of(root));
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            return classFiles(jar.getPath("/" + ROOT));
        }
    }

    private static List<String> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .toList();
        }
    }

    private static Class<?> load(String file, ClassLoader loader) {
        String name = ROOT + "/" + file.substring(0, file.length() - ".class".length());
        try {
            return Class.forName(name.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Class<?> type, Map<String, Set<String>> declared) {
        if (type.isAnnotationPresent(Stateless.class) && namesRoles(type)) {
            for (Method method : type.getDeclaredMethods()) {
                if (isBusiness(method)) {
                    String name = type.getSimpleName() + "." + method.getName();
                    Set<String> roles = roles(method, type);
                    Set<String> overload = declared.put(name, roles);
                    if (overload != null && !overload.equals(roles)) {
                        throw new IllegalStateException(name + ": overloads differ in roles");
                    }
                }
            }
        }
    }

    private static boolean namesRoles(Class<?> type) {
        return Stream.concat(Stream.<AnnotatedElement>of(type), Stream.of(type.getDeclaredMethods()))
                .anyMatch(named ->
                        named.isAnnotationPresent(RolesAllowed.class) || named.isAnnotationPresent(PermitAll.class));
    }

    private static boolean isBusiness(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    /** No annotation at all is no role at all, which no row can say. */
    private static Set<String> roles(Method method, Class<?> type) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of(Access.PUBLIC);
        }
        @Nullable RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            allowed = type.getAnnotation(RolesAllowed.class);
        }
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }
}
