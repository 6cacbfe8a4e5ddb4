package lv.vecruzina.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Gives each style and script of the house a mark of its content (satura zīme): browsers keep it until it changes. */
public class MarkedResources extends ResourceHandlerWrapper {
    private static final Set<String> OWN = Set.of("vecruzina", "primefaces-vecruzina");

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public MarkedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return marked(super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        return marked(super.createResource(name, library, contentType));
    }

    private @Nullable Resource marked(@Nullable Resource resource) {
        if (resource == null || resource.getLibraryName() == null || !OWN.contains(resource.getLibraryName())) {
            return resource;
        }
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                return super.getRequestPath() + "&mark=" + markOf(resource);
            }
        };
    }

    /** Not computeIfAbsent: a style that names another one asks for its mark while its own is made. */
    private String markOf(Resource resource) {
        String key = resource.getLibraryName() + "/" + resource.getResourceName();
        String known = marks.get(key);
        if (known != null) {
            return known;
        }
        String mark = mark(resource);
        marks.put(key, mark);
        return mark;
    }

    private static String mark(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
