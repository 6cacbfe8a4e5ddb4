package lv.vecruzina.ear.shared;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * The one product all tests of the pages look at: started by the first of them with the sample's night published, stopped
 * after the last. A test that changes records uses its own client, service or day.
 */
public final class SharedProduct implements BeforeAllCallback, Rows {
    private static final Namespace NAMESPACE = Namespace.create(SharedProduct.class);

    private @Nullable Started started;

    /**
     * The product and what its undisturbed night left, before anybody logged in.
     *
     * @param figures see {@link Figures}
     */
    record Started(Product product, Map<String, String> figures) implements AutoCloseable {
        static Started now() {
            try {
                Product product = Product.start("product");
                product.awaitPublished();
                return new Started(product, Figures.of(product));
            } catch (Exception e) {
                throw new IllegalStateException("the product does not start; see target/product", e);
            }
        }

        @Override
        public void close() throws Exception {
            product.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        started = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class);
    }

    private Started started() {
        return Objects.requireNonNull(started, "the extension was not registered");
    }

    /** Address of a page, e.g. of {@code /client/list.xhtml}. */
    public String url(String page) {
        return started().product().url() + page;
    }

    /** What the server has logged so far. */
    public Path serverLog() {
        return started().product().serverLog();
    }

    public Map<String, String> undisturbedFigures() {
        return started().figures();
    }

    @Override
    public Connection connect() throws SQLException {
        return started().product().connect();
    }
}
