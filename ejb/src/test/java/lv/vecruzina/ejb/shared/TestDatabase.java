package lv.vecruzina.ejb.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real PostgreSQL with a fresh, migrated database for each test class: {@code @RegisterExtension static final TestDatabase
 * db = new TestDatabase();}. One server a JVM; databases are copied from a template, which takes some 50 ms.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private @Nullable DataSource dataSource;
    private @Nullable EntityManagerFactory entityManagers;

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        open();
    }

    /** Makes the database where no class of JUnit's own engine does: for properties. */
    public void open() throws SQLException {
        String name = "test_" + NUMBER.incrementAndGet();
        EmbeddedPostgres running = server();
        execute(running.getPostgresDatabase(), "create database " + name + " template care_template");
        dataSource = running.getDatabase("postgres", name);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (entityManagers != null) {
            entityManagers.close();
        }
    }

    private static synchronized EmbeddedPostgres server() throws SQLException {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            execute(server.getPostgresDatabase(), "create database care_template");
            DataSource template = server.getDatabase("postgres", "care_template");
            ClassLoader resources = TestDatabase.class.getClassLoader();
            new Schema("care").migrate(template, resources);
            if (resources.getResource("db/reporting") != null) {
                new Schema("reporting").migrate(template, resources);
            }
        }
        return server;
    }

    private static void execute(DataSource target, String sql) throws SQLException {
        try (Connection connection = target.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public DataSource dataSource() {
        if (dataSource == null) {
            throw new IllegalStateException("register the database as a static extension");
        }
        return dataSource;
    }

    /** Runs the work in one transaction of the real persistence unit as the actor "test"; rolls back where it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager em = entityManagers().createEntityManager();
        try {
            em.getTransaction().begin();
            em.createNativeQuery("select set_config('care.actor', 'test', true)")
                    .getSingleResult();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback(); // before closing, which would leave the locks
            }
            em.close();
        }
    }

    public void transact(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return true;
        });
    }

    private synchronized EntityManagerFactory entityManagers() {
        if (entityManagers == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.nonJtaDataSource", dataSource());
            entityManagers = Persistence.createEntityManagerFactory("care", settings);
        }
        return entityManagers;
    }

    /** Executes one statement with parameters and returns the number of rows it changed. */
    public int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.execute();
            return Math.max(statement.getUpdateCount(), 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a query, each a map from column label to value in the query's order. */
    public List<Map<String, Object>> rows(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new java.util.LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row; null where there is none. */
    public @Nullable Object value(String sql, @Nullable Object... parameters) {
        List<Map<String, Object>> rows = rows(sql, parameters);
        return rows.isEmpty() ? null : rows.get(0).values().iterator().next();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
