package lv.vecruzina.web.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mark is the content's; a style may name another one, whose mark is then a part of its own. */
class MarkedResourcesTest {
    private static final int STYLES = 40;

    private final MarkedResources marked = new MarkedResources(new ResourceHandlerWrapper(null) {
        @Override
        public Resource createResource(String name, String library) {
            return new Style(library, name);
        }
    });

    @Test
    void aStyleThatNamesAnotherIsMarkedToo() {
        assertTrue(path(STYLES).matches(STYLES + "&mark=[0-9a-f]{1,8}"), path(STYLES));
    }

    private String path(int number) {
        return marked.createResource(String.valueOf(number), "vecruzina").getRequestPath();
    }

    private final class Style extends Resource {
        Style(String library, String name) {
            setLibraryName(library);
            setResourceName(name);
        }

        /** What style 7 says is where style 6 lies, and so on. */
        @Override
        public InputStream getInputStream() {
            int number = Integer.parseInt(getResourceName());
            String content = number == 0 ? "none" : path(number - 1);
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getRequestPath() {
            return getResourceName();
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            return Map.of();
        }

        @Override
        public URL getURL() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean userAgentNeedsUpdate(FacesContext context) {
            return false;
        }
    }
}
